import { describe, expect, it } from 'vitest'
import { memory } from '../../../src/host/memory.ts'
import { contextOf } from '../../../src/cli/context.ts'
import { sayFindings } from '../../../src/cli/say/say-findings.ts'
import type { Finding } from '../../../src/model/finding.ts'
import type { Language } from '../../../src/model/text.ts'

const number: Finding = {
  code: 'ATL-0207',
  severity: 'error',
  file: 'daten/sgb2_2024.csv',
  row: 14,
  column: 'SGBII_Quote',
  value: '1.234',
  found: { de: 'Zahl mit Punkt', en: 'number with a dot' },
  expected: { de: 'Ziffern', en: 'digits' },
  remedy: { de: 'thousands im Plan angeben', en: 'declare thousands in the plan' },
}
const warning: Finding = {
  code: 'ATL-0302',
  severity: 'warning',
  raum: '01010101',
  year: 2024,
  found: { de: 'ohne Zeile', en: 'without a row' },
}
const note: Finding = { code: 'ATL-0503', severity: 'info', found: { de: 'ein Wert gesperrt', en: 'a value withheld' } }

const said = async (findings: readonly Finding[], language: Language = 'de', quiet = false, colour = false) => {
  const host = { ...memory(), colour }
  await sayFindings(contextOf(host, language), findings, quiet)
  return host.said.err
}

const usually = '  für diesen Raum und dieses Jahr gibt es aus dieser Tabelle keinen Wert\n'

describe('a finding', () => {
  it('says where, what, what was expected and what to do', async () => {
    expect(await said([number])).toBe(
      'Fehler ATL-0207  daten/sgb2_2024.csv:14  Spalte "SGBII_Quote"\n' +
        '  "1.234": Zahl mit Punkt; erwartet: Ziffern\n' +
        '  → thousands im Plan angeben\n',
    )
    expect(await said([number], 'en')).toBe(
      'Error ATL-0207  daten/sgb2_2024.csv:14  column "SGBII_Quote"\n' +
        '  "1.234": number with a dot; expected: digits\n' +
        '  → declare thousands in the plan\n',
    )
  })
  it('without a file names what it has', async () =>
    expect(await said([warning])).toBe('Warnung ATL-0302  Raum 01010101  2024\n  ohne Zeile\n' + usually))
  it('says what usually follows once for each code', async () =>
    expect((await said([warning, warning])).split(usually)).toHaveLength(2))
  it('quotes a value once', async () => {
    const quoted = { ...note, value: 'drops', found: { de: 'unbekannt: "drops"', en: 'unknown: "drops"' } }
    expect(await said([quoted])).toBe('Hinweis ATL-0503  unbekannt: "drops"\n')
  })
  it('without a place is one line', async () =>
    expect(await said([note])).toBe('Hinweis ATL-0503  ein Wert gesperrt\n'))
  it('in the plan has line and character', async () =>
    expect(await said([{ ...note, file: 'atlas.yaml', row: 3, column: 7 }])).toContain('atlas.yaml:3:7\n'))
  it('cannot move the cursor or colour the terminal', async () => {
    const text = await said([{ ...number, value: '\u001b[2J\r\nx\u202e', file: 'a\u001b.csv' }])
    expect(text).toContain('"\\u001b[2J\\u000d\\u000ax\\u202e"')
    expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f]/)
  })
  it('is coloured only where the host wants it', async () => {
    expect(await said([number], 'de', false, true)).toContain('\u001b[1mFehler')
    expect(await said([number])).not.toContain('\u001b')
  })
})

describe('findings', () => {
  it('stand by gravity, counted', async () => {
    const text = await said([note, warning, number, number])
    expect(text.match(/^(Fehler|Warnung|Hinweis)/gm)).toEqual(['Fehler', 'Fehler', 'Warnung', 'Hinweis'])
    expect(text).toMatch(/\n2 Fehler, 1 Warnung, 1 Hinweis\n$/)
    expect(await said([number, warning, warning, note, note], 'en')).toMatch(/\n1 error, 2 warnings, 2 notes\n$/)
  })
  it('of one code are printed twenty times and then counted', async () => {
    const text = await said([...Array.from({ length: 55 }, () => number), warning])
    expect(text.match(/^Fehler/gm)).toHaveLength(20)
    expect(text).toContain('… und 35 weitere ATL-0207; alle mit --json\n55 Fehler, 1 Warnung\n')
  })
  const withheld = (code: 'ATL-0503' | 'ATL-0504', id: string, row: number, year: number, n: number): Finding => ({
    code,
    severity: 'info',
    file: 'atlas.yaml',
    row,
    entry: `indicators.${id}`,
    year,
    found: { de: `${id}, ${year}: ${n} gesperrt`, en: `${id}, ${year}: ${n} withheld` },
  })
  it('that are notes of one kind stand together, with nothing left out', async () => {
    const notes = [
      withheld('ATL-0503', 'armut', 16, 2019, 1),
      withheld('ATL-0504', 'armut', 16, 2019, 1),
      withheld('ATL-0503', 'alter', 17, 2019, 4),
      withheld('ATL-0503', 'armut', 16, 2020, 1),
      withheld('ATL-0503', 'armut', 16, 2021, 2),
    ]
    expect(await said(notes)).toBe(
      'Hinweis ATL-0503\n' +
        '  atlas.yaml:16  armut, jeweils 2019, 2020: 1 gesperrt\n' +
        '  atlas.yaml:16  armut, 2021: 2 gesperrt\n' +
        '  atlas.yaml:17  alter, 2019: 4 gesperrt\n' +
        'Hinweis ATL-0504  atlas.yaml:16  indicators.armut  2019\n' +
        '  armut, 2019: 1 gesperrt\n' +
        '5 Hinweise\n',
    )
    expect(await said(notes, 'en')).toContain('  atlas.yaml:16  armut, each of 2019, 2020: 1 withheld\n')
  })
  it('that are errors or warnings are never gathered', async () => {
    const graver = [2019, 2020, 2021].map((year) => ({ ...warning, year }))
    expect((await said(graver)).match(/^Warnung/gm)).toHaveLength(3)
  })
  it('that are notes of many places name twenty of them', async () => {
    const text = await said(Array.from({ length: 25 }, (_, i) => ({ ...note, file: `f${i}.csv` })))
    expect(text).toContain('; f19.csv; und 5 weitere Stellen\n  ein Wert gesperrt\n')
  })
  it('that are notes of one code are told up to twenty lines', async () => {
    const many = Array.from({ length: 23 }, (_, i) => withheld('ATL-0503', `i${i}`, i + 1, 2019, i))
    const text = await said(many)
    expect(text.match(/^ {2}atlas/gm)).toHaveLength(20)
    expect(text).toContain('… und 3 weitere ATL-0503; alle mit --json\n23 Hinweise\n')
  })
  it('name an area in their language', async () =>
    expect(await said([warning], 'en')).toContain('Warning ATL-0302  area 01010101  2024\n'))
  it('are errors only when quiet', async () => {
    expect(await said([note, warning], 'de', true)).toBe('')
    expect(await said([note, warning, number], 'de', true)).toMatch(/^Fehler/)
    expect(await said([note, warning, number], 'de', true)).not.toMatch(/Warnung|Hinweis/)
  })
  it('of which there are none are not mentioned', async () => expect(await said([])).toBe(''))
})
