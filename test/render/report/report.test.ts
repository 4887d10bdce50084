import { describe, expect, it } from 'vitest'
import { report } from '../../../src/render/report/report.ts'
import { city, english, publication } from '../city.ts'
import { release } from '../../support/release.ts'

const german = report(city, publication)
const translated = report(city, english)
const chapters = (text: string) => text.split('\n').filter((line) => line.startsWith('## '))

describe('report', () => {
  it('has its chapters in order', () => {
    expect(chapters(german)).toEqual([
      ...['## Zusammenfassung', '## Zeichenerklärung', '## Räume', '## Sozialindex 2024', '## Indikatoren'],
      ...['## Segregation 2024', '## Geheimhaltung', '## Quellen'],
    ])
    expect(chapters(translated)).toEqual([
      ...['## Summary', '## Key to signs', '## Areas', '## Social index 2024', '## Indicators'],
      ...['## Segregation 2024', '## Confidentiality', '## Sources'],
    ])
  })
  it.each([
    ['in German', german],
    ['in English', translated],
    ['without numbers', report(release(), publication)],
    ['of one year', report(city, { ...publication, years: publication.years.slice(1) })],
  ])('prints nothing a program left behind: %s', (_, text) => {
    expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|[{}]|\n\n\n/)
    expect(text).toMatch(/[^\n]\n$/)
  })
  it('has the same shape in both languages', () => {
    const shape = (text: string) =>
      text
        .split('\n')
        .map((line) => line.replace(/[^|#-]/g, '').slice(0, 12))
        .filter((line) => line.startsWith('|')).length
    expect(shape(translated)).toBe(shape(german))
    expect(translated.split('\n').length).toBe(german.split('\n').length)
  })
  it('leaves no German in the English edition', () =>
    expect(translated).not.toMatch(
      /\b(?:der|die|das|und|oder|Räumen?|Wert|Klasse|bewertet|Quelle|Rang|Jahre?|Personen)\b/,
    ))
  it('keeps every table whole, whatever the names hold', () => {
    const cells = (line: string) => line.replaceAll('\\|', '').split('|').length
    const lines = german.split('\n')
    lines.forEach((line, i) => {
      if (line.startsWith('|') && lines[i - 1]?.startsWith('|')) expect(cells(line), line).toBe(cells(lines[i - 1]!))
    })
  })
  it('is the same for the same input', () => expect(report(city, publication)).toBe(german))
})
