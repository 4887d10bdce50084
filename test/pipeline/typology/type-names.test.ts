import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { explain } from '../../../src/pipeline/explain/explain.ts'
import { explainWords } from '../../../src/pipeline/explain/words.ts'
import { run } from '../../../src/pipeline/run.ts'
import { readPlan } from '../../../src/plan/read-plan.ts'
import { rows2023, rows2024, smallCity } from '../../support/small-city.ts'
import { typologyText } from '../../support/typology-text.ts'

// 2024: type 1 are 0104 and 0202 with poverty of 35 per cent against 17.5 of all (SD 11.3) and a turnout of 43 against 56
const planOf = (names: string, more: Readonly<Record<string, string>> = {}) =>
  readPlan(typologyText({ names, years: '{ from: 2024, to: 2024 }', ...more }), 'atlas.yaml')
const files = smallCity({ 2023: rows2023, 2024: rows2024 })
const ran = (...of: Parameters<typeof planOf>) => run(planOf(...of), files, '0')
const table = (outputs: ReadonlyMap<string, unknown>, name: string): Record<string, string>[] =>
  parse(outputs.get(`tabellen/${name}.csv`) as string, { columns: true })
const own = (findings: readonly { readonly code: string }[]) =>
  findings.filter(({ code }) => ['ATL-0383', 'ATL-0384'].includes(code))

const named = '[{ type: 1, name: { de: Hafen, en: Harbour }, above: [armut], below: [wahl] }]'

describe('names of types', async () => {
  const { outputs, findings } = await ran(named)
  it('stand beside the number, with the portrait, in table, layer and report', () => {
    expect(own(findings)).toEqual([])
    const types = table(outputs, 'typologie_typen').filter(({ indikator }) => indikator === 'armut')
    expect(types.map(({ typ_text }) => typ_text)).toEqual(['Typ 1 „Hafen“', 'Typ 2'])
    expect(types[0]!['portraet']).toMatch(/^Typ 1 „Hafen“ \(2 Räume\)\. Weit über dem Mittel aller Räume: Armut\./)
    expect(table(outputs, 'typologie').map(({ typ, typ_text }) => `${typ} ${typ_text}`)).toContain('1 Typ 1 „Hafen“')
    const { features } = JSON.parse(outputs.get('ebenen/bezugsraeume.geojson') as string)
    expect(features[3].properties).toMatchObject({ arten: 1, arten_text: 'Typ 1 „Hafen“' })
    const report = outputs.get('bericht/bericht.md') as string
    expect(report).toContain('- **Typ 1 „Hafen“** (2 Räume): Raum 0104')
    expect(report).toContain('Namen der Typen sind vereinbart, nicht errechnet')
  })
  it('stand in the explanation, too', async () => {
    const e = await explain(planOf(named), files, 'arten/0104', 2024)
    expect(explainWords(e, 'de')).toContain('Typ 1 „Hafen“')
    expect(explainWords(e, 'en')).toContain('Type 1 “Harbour”')
  })
  it('are none without being asked for', async () => {
    const report = (await ran('[]')).outputs.get('bericht/bericht.md') as string
    expect(report).toContain('- **Typ 1** (2 Räume)')
    expect(report).not.toContain('vereinbart, nicht errechnet')
  })
})

describe('a name that does not fit', () => {
  it('does not stand, and says why and where it would fit', async () => {
    const { outputs, findings } = await ran(
      '[{ type: 2, name: { de: Hafen, en: Harbour }, above: [armut], below: [wahl] }]',
    )
    expect(own(findings)).toMatchObject([
      {
        code: 'ATL-0384',
        severity: 'warning',
        year: 2024,
        value: '2',
        remedy: { de: 'er passt auf Typ 1: type in typology.arten.names prüfen' },
      },
    ])
    const text = outputs.get('bericht/bericht.md') as string
    // by hand: type 2 are the six others, poverty 70/6 = 11.67 against 140/8 = 17.5
    const all = [10, 20, 5, 30, 12, 40, 8, 15]
    const sd = Math.sqrt(all.reduce((sum, x) => sum + (x - 17.5) ** 2, 0) / 8)
    const off = ((70 / 6 - 17.5) / sd).toFixed(2).replace('-', '−').replace('.', ',')
    expect(text).toContain('der Name „Hafen“ passt nicht zu Typ 2 und steht dort nicht')
    expect(text).toContain(`Armut ${off}`)
    expect(table(outputs, 'typologie_typen').map(({ typ_text }) => typ_text)).not.toContain('Typ 2 „Hafen“')
  })
  it('is judged in every year for itself', async () => {
    const { outputs, findings } = await ran(named, {
      years: '{ from: 2023, to: 2024 }',
      base: '2024',
      normalise: '{ method: z-population, scope: { base: 2024 } }',
    })
    const years = own(findings).map((finding) => (finding as { readonly year?: number }).year)
    const types = table(outputs, 'typologie_typen').filter(({ typ, indikator }) => typ === '1' && indikator === 'armut')
    for (const { jahr, typ_text, abweichung, portraet } of types) {
      expect(typ_text).toBe(years.includes(Number(jahr)) ? 'Typ 1' : 'Typ 1 „Hafen“')
      if (typ_text === 'Typ 1 „Hafen“') expect(Number(abweichung)).toBeGreaterThanOrEqual(0.5)
      expect(portraet).toContain(typ_text)
    }
  })
  it('is a finding where there is no such type', async () =>
    expect(own((await ran('[{ type: 5, name: Hafen, above: [armut] }]')).findings)).toMatchObject([
      {
        code: 'ATL-0383',
        value: '5',
        found: { en: 'arten: type 5 is to be called “Hafen”, but there is none in any year' },
        expected: { de: 'einer von 1, 2' },
      },
    ]))
})
