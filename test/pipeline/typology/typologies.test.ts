import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { run, type Run } from '../../../src/pipeline/run.ts'
import { readPlan } from '../../../src/plan/read-plan.ts'
import { rows2023, rows2024, smallCity, type Row } from '../../support/small-city.ts'
import { typologyText } from '../../support/typology-text.ts'

const gap = rows2024.map(([key, alle, arm, quote], i): Row => [key, alle, arm, i === 6 ? '' : quote])

describe('outputs of a typology', () => {
  let built: Run
  const text = (path: string) => built.outputs.get(path) as string
  const table = (name: string): Record<string, string>[] => parse(text(`tabellen/${name}.csv`), { columns: true })
  beforeAll(async () => {
    const plan = readPlan(typologyText({ label: '{ de: Arten, en: kinds }' }), 'atlas.yaml')
    built = await run(plan, smallCity({ 2023: rows2023, 2024: gap }), '0')
  })

  // by hand, 2024 without 0203: poverty of type 1 is (30 + 40)/2, of type 2 (10 + 20 + 5 + 12 + 15)/5, of all 132/7
  it('have the means of each type in the unit of the indicator, and how far they are from all', () => {
    const own = table('typologie_typen').filter(({ jahr, indikator }) => jahr === '2024' && indikator === 'armut')
    expect(own.map(({ typ, n_gebiete }) => [typ, n_gebiete])).toEqual([
      ['1', '2'],
      ['2', '5'],
    ])
    const [one, two] = own.map(({ mittel }) => Number(mittel))
    expect(one).toBeCloseTo(35, 12)
    expect(two).toBeCloseTo(12.4, 12)
    const all = [10, 20, 5, 30, 12, 40, 15]
    const mean = 132 / 7
    const sd = Math.sqrt(all.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 7)
    expect(Number(own[0]!['mittel_alle'])).toBeCloseTo(mean, 12)
    expect(Number(own[0]!['abweichung'])).toBeCloseTo((35 - mean) / sd, 12)
  })
  it('draw the portrait as delivered: low turnout is low, though it counts as burden', () => {
    const [one] = table('typologie_typen').filter(({ jahr, typ }) => jahr === '2024' && typ === '1')
    expect(one!['portraet']).toContain(
      'Weit über dem Mittel aller Räume: Armut. Weit unter dem Mittel aller Räume: Wahl.',
    )
  })
  it('carry type and label into the layer, with what lies beside and why there is none', () => {
    const { features } = JSON.parse(text('ebenen/bezugsraeume.geojson')) as {
      features: { properties: Record<string, string | number | null> }[]
    }
    const rows = new Map(
      table('typologie')
        .filter(({ jahr }) => jahr === '2024')
        .map((row) => [row['gebiet_id'], row]),
    )
    for (const { properties: own } of features) {
      const row = rows.get(own['gebiet_id'] as string)!
      expect(String(own['arten'] ?? '')).toBe(row['typ'])
      expect(own['arten_text'] ?? '').toBe(row['typ_text'])
      expect(own['arten_zwischen'] ?? '').toBe(row['zwischen'])
      expect(own['arten_hinweis'] ?? '').toBe(row['hinweis'])
      expect(String(own['arten_daneben'] ?? '')).toBe(row['typ_daneben'])
    }
    expect(features[6]!.properties).toMatchObject({
      arten: null,
      arten_text: null,
      arten_silhouette: null,
      arten_portraet: null,
    })
    expect(features[3]!.properties['arten_portraet']).toContain('Typ 1 (2 Räume).')
  })
  it('tell in the report what the types are, how firm, who is between, who moved, who has none', () => {
    const report = text('bericht/bericht.md')
    for (const part of [
      '**Arten 2024.** 7 von 8 Räumen gehören zu einem von 2 Typen.',
      '## Arten 2024',
      'Typen sind keine Rangfolge und kein Urteil',
      '| Armut (%) | 35,0 | 12,4 | 18,9 |',
      '| Räume | 2 | 5 | 7 |',
      '- **Typ 1** (2 Räume): Raum 0104 (0104); Raum 0202 (0202).',
      '### Wechsel seit 2023',
      'Von 7 Räumen, die 2023 und 2024 einen Typ haben, haben 2 ihn gewechselt.',
      '- Raum 0102 (0102): von Typ 1 zu Typ 2 (lag in einem der Jahre zwischen beiden)',
      '### Ohne Typ\n\n- Raum 0203 (0203): Wahl, keine Angabe',
    ])
      expect(report).toContain(part)
  })
  it('name method and sources in the manifest, and nothing of a cell', () => {
    const { methods } = JSON.parse(text('manifest.json'))
    expect(methods.typologies).toMatchObject([{ id: 'arten', types: 2 }])
    expect(methods.typologies[0].sources.join()).toContain('Ward (1963)')
  })
  it('are the same bytes again, and in English where asked', async () => {
    const plan = readPlan(typologyText({ label: '{ de: Arten, en: kinds }' }), 'atlas.yaml')
    const again = await run(plan, smallCity({ 2023: rows2023, 2024: gap }), '0')
    expect([...again.outputs]).toEqual([...built.outputs])
    const english = await run({ ...plan, language: 'en' }, smallCity({ 2023: rows2023, 2024: gap }), '0')
    const report = english.outputs.get('bericht/bericht.md') as string
    expect(report).toContain('## Kinds 2024')
    expect(report).toContain('Types are no ranking and no verdict')
    expect(report).toContain('Of 7 areas that have a type in 2023 and 2024, 2 changed it.')
    expect(report).toContain('- Raum 0102 (0102): from Type 1 to Type 2 (lay between the two in one of the years)')
    expect(report).toContain('### Without a type\n\n- Raum 0203 (0203): turnout, no data')
  })
})
