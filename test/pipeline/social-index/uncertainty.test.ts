import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { explain } from '../../../src/pipeline/explain/explain.ts'
import { explainWords } from '../../../src/pipeline/explain/words.ts'
import { run } from '../../../src/pipeline/run.ts'
import { planOf as cityOf } from '../../support/atlas-text.ts'
import { build, planOf } from '../../support/build.ts'
import { rows2024, smallCity, type Row as CityRow } from '../../support/small-city.ts'

const folder = new URL('../../../data/musterstadt/', import.meta.url)
const text = readFileSync(new URL('atlas.yaml', folder), 'utf8')
const block = /^ {4}uncertainty:.*\n(?: {6}.*\n)+/m
/** Takes long, and is about something else. */
const segregation = /^segregation:.*\n(?: .*\n)+/m
const members = 'status: [arbeitslosigkeit, transferbezug, kinderarmut]'
type Row = Record<string, string>

const made = (change: (plan: string) => string) =>
  build(
    planOf('data/musterstadt/atlas.yaml', (plan) => change(plan).replace(segregation, '')),
    folder,
  )
async function table(change: (plan: string) => string, name: string): Promise<Row[]> {
  const { outputs } = await made(change)
  return parse(String(outputs.get(`tabellen/${name}.csv`)), { columns: true })
}
const asking = (said: string) => (plan: string) => plan.replace(block, `    uncertainty: ${said}\n`)
const key = ({ gebiet_id, jahr }: Row) => `${gebiet_id} ${jahr}`

describe('whether the index holds', () => {
  it('the plan of the embedded city asks', () => expect(text).toMatch(block))

  it('says it of every assessed area, with the published rank and class beside it', async () => {
    const said = asking('{ draws: 100, seed: 3, normalise: [robust-z], weights: { band: 0.5 }, without: each }')
    const [rows, index] = await Promise.all([table(said, 'sozialindex_unsicherheit'), table(said, 'sozialindex')])
    const assessed = index.filter(({ status }) => status === 'ok')
    expect(rows.map(key).sort()).toEqual(assessed.map(key).sort())
    const published = new Map(assessed.map((row) => [key(row), row]))
    for (const row of rows) {
      expect([row['rang'], row['klasse']]).toEqual([
        published.get(key(row))!['rang'],
        published.get(key(row))!['klasse'],
      ])
      const [low, median, high] = ['rang_unten', 'rang_median', 'rang_oben'].map((name) => Number(row[name]))
      expect(low).toBeLessThanOrEqual(median!)
      expect(median).toBeLessThanOrEqual(high!)
      const shares = [1, 2, 3, 4].map((c) => Number(row[`anteil_klasse_${c}`]))
      expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1, 12)
      expect(Number(row['klasse_anteil'])).toBe(shares[Number(row['klasse']) - 1])
    }
  })

  // Two ways only: each draw is the index as it is, or that of a plan without the indicator
  it('draws between the index as it is and the one without an indicator', async () => {
    const rows = await table(asking('{ draws: 200, seed: 1, without: [kinderarmut] }'), 'sozialindex_unsicherheit')
    const [as, without] = await Promise.all([
      table((plan) => plan.replace(block, ''), 'sozialindex'),
      // Areas without that indicator stay out, as they do in the draws
      table(
        (plan) =>
          plan
            .replace(block, '')
            .replace(members, 'status: { arbeitslosigkeit: 1, transferbezug: 1, kinderarmut: 0.000000000001 }'),
        'sozialindex',
      ),
    ])
    const places = (list: Row[]) => new Map(list.map((row) => [key(row), Number(row['rang'])]))
    const [a, b] = [places(as), places(without)]
    for (const row of rows) {
      const both = [a.get(key(row))!, b.get(key(row))!]
      expect([Number(row['rang_unten']), Number(row['rang_oben'])]).toEqual([Math.min(...both), Math.max(...both)])
    }
    expect(rows.some((row) => row['rang_unten'] !== row['rang_oben'])).toBe(true)
  })

  it('is the same again for the same seed, and leaves the index alone', async () => {
    const said = (seed: number) => asking(`{ draws: 100, seed: ${seed}, weights: { dirichlet: 6 } }`)
    const once = await table(said(5), 'sozialindex_unsicherheit')
    expect(await table(said(5), 'sozialindex_unsicherheit')).toEqual(once)
    expect(await table(said(6), 'sozialindex_unsicherheit')).not.toEqual(once)
    expect(await table(said(5), 'sozialindex')).toEqual(await table((plan) => plan.replace(block, ''), 'sozialindex'))
  })

  // Rankit values lie evenly around 0, z-values have a long tail: head and tail cut these into more classes
  it('counts a draw with other classes than the published ones for none', async () => {
    const rows = await table(
      (plan) =>
        asking('{ draws: 100, seed: 1, normalise: [z-population] }')(plan).replace(
          'preset: berlin-mss ',
          'normalise: rankit\n    aggregate: sum\n    dynamics-classes: none\n    classes: { method: head-tail, count: 6 } ',
        ),
      'sozialindex_unsicherheit',
    )
    for (const row of rows) {
      const shares = Object.keys(row).filter((name) => name.startsWith('anteil_klasse_'))
      const all = shares.reduce((sum, name) => sum + Number(row[name]), 0)
      expect(all).toBeGreaterThan(0.3)
      expect(all).toBeLessThan(0.7)
      expect(all + Number(row['anteil_ohne_klasse'])).toBeCloseTo(1, 12)
      expect(row['anteil_ohne_rang']).toBe('0')
    }
  })

  // 0103 has one of two indicators, which is enough; where that one is left out it has none
  it('says of an area in how many computations it is not assessed', async () => {
    const plan = cityOf([
      'status: [armut, wahl]',
      [
        'status: [armut, wahl]',
        'screening: none',
        'normalise: z-population',
        'aggregate: { method: mean, at-least: 0.5 }',
        'restandardise: true',
        'uncertainty: { draws: 100, seed: 1, without: [armut] }',
      ].join('\n    '),
    ])
    const gap = rows2024.map(([key, alle, arm, quote], i): CityRow => [key, alle, arm, i === 2 ? '' : quote])
    const files = smallCity({ 2024: gap })
    const { outputs } = await run(plan, files, '0')
    const rows: Row[] = parse(String(outputs.get('tabellen/sozialindex_unsicherheit.csv')), { columns: true })
    const row = rows.find((one) => key(one) === '0103 2024')!
    const share = Number(row['anteil_ohne_rang'])
    expect(share).toBeGreaterThan(0.35)
    expect(share).toBeLessThan(0.65)
    expect(Number(row['klasse_anteil'])).toBeCloseTo(1 - share, 12)
    expect(rows.filter((one) => one['jahr'] === '2024' && one['anteil_ohne_rang'] !== '0')).toEqual([row])
    const percent = (part: number) => String(Math.round(100 * part))
    const report = String(outputs.get('bericht/bericht.md')).replaceAll('\u00a0', ' ')
    expect(report).toContain('1 Raum ist nicht in allen Rechnungen bewertet')
    expect(report).toContain(
      `(0103): ${row['klasse_text']} ${percent(1 - share)} %, nicht bewertet ${percent(share)} %\n`,
    )
    const said = explainWords(await explain(plan, files, 'sozial/0103', 2024), 'de').replaceAll('\u00a0', ' ')
    expect(said).toContain(`In ${percent(share)},0 % der Rechnungen ist der Raum nicht bewertet`)
  })

  it('names a part that is left out by its label', async () => {
    const plan = planOf('data/musterstadt/atlas.yaml', (whole) =>
      asking('{ draws: 100, seed: 1, without: [kinderarmut] }')(whole).replace(segregation, ''),
    )
    const { outputs } = await build(plan, folder)
    expect(outputs.get('bericht/bericht.md')).toContain(
      '- Fehlen eines Teils: wie vereinbart, ohne „Kinder unter 15 im SGB-II-Bezug“\n',
    )
  })

  it('says which question matters how much', async () => {
    const { outputs } = await made(
      asking(
        '{ draws: 100, seed: 2, without: [kinderarmut], weights: { band: 0.000001 }, sensitivity: { sample: 64 } }',
      ),
    )
    const rows: Row[] = parse(String(outputs.get('tabellen/sozialindex_sensitivitaet.csv')), { columns: true })
    expect(rows.map((row) => `${row['jahr']} ${row['ergebnis']} ${row['frage']}`)).toEqual(
      ['rangverschiebung', 'klassenwechsel'].flatMap((of) => [`2024 ${of} without`, `2024 ${of} weights`]),
    )
    for (const row of rows) {
      // 64 × (2 + 2); weights that hardly differ decide nothing, so that the other question decides all
      expect(row['rechnungen']).toBe('256')
      if (row['frage'] === 'without') expect(Number(row['gesamt'])).toBeGreaterThan(0.8)
      else expect(Number(row['gesamt'])).toBeLessThan(0.05)
      expect(Number(row['gesamt_unten'])).toBeLessThanOrEqual(Number(row['gesamt']))
      expect(Number(row['gesamt_oben'])).toBeGreaterThanOrEqual(Number(row['gesamt']))
    }
    const report = String(outputs.get('bericht/bericht.md'))
    expect(report).toContain('### Welche Frage wie viel ausmacht')
    expect(report).toContain('Am meisten macht aus: Fehlen eines Teils')
  })

  it('says which combination cannot be computed', async () => {
    const said = asking('{ draws: 100, seed: 1, aggregate: [geometric] }')
    await expect(table(said, 'sozialindex')).rejects.toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({
          severity: 'error',
          found: expect.objectContaining({ de: expect.stringMatching(/^index\.sozialindex\.uncertainty: /) }),
        }),
      ]),
    })
  })
})

describe('what may be asked', () => {
  const code = (said: string, change = (plan: string) => plan) => {
    try {
      planOf('data/musterstadt/atlas.yaml', (plan) => change(asking(said)(plan)))
      return []
    } catch (error) {
      return (error as { findings: { code: string; found: { de: string } }[] }).findings.map(
        ({ code: c, found }) => `${c} ${found.de}`,
      )
    }
  }
  it.each([
    ['{ draws: 100, seed: 1 }', 'ATL-0105'],
    ['{ draws: 100, seed: 1, normalise: [z-weighted] }', 'z-weighted braucht Angaben'],
    ['{ draws: 100, seed: 1, without: [auslaender] }', 'ATL-0106'],
    ['{ draws: 10, seed: 1, without: each }', 'ATL-0105'],
    ['{ draws: 100, seed: 1, weights: { band: 2 } }', 'ATL-0105'],
    ['{ draws: 100, seed: 1, without: each, sensitivity: { sample: 8 } }', 'ATL-0105'],
  ])('%s is refused', (said, words) => expect(code(said).join('\n')).toContain(words))
  it('leaves something of the index', () => {
    const alone = (plan: string) =>
      plan.replace(members, 'status: [arbeitslosigkeit]').replace(/^ {4}contains:.*\n/m, '')
    const grouped = (plan: string) =>
      plan.replace(members, 'groups: { alle: [arbeitslosigkeit, transferbezug, kinderarmut] }')
    expect(code('{ draws: 100, seed: 1, without: each }', alone)).toEqual([
      'ATL-0107 ohne arbeitslosigkeit bleibt vom Index nichts',
    ])
    expect(code('{ draws: 100, seed: 1, without: [alle] }', grouped)).toEqual([
      'ATL-0107 ohne alle bleibt vom Index nichts',
    ])
    expect(code('{ draws: 100, seed: 1, without: each }', grouped)).toEqual([])
  })
  it('needs a scale that stays where class bounds are fixed', () => {
    const own = (plan: string) =>
      plan.replace(
        'preset: berlin-mss ',
        'normalise: z-population\n    aggregate: sum\n    dynamics-classes: none\n    classes: [{ label: a, to: 0 }, { label: b }] ',
      )
    expect(code('{ draws: 100, seed: 1, normalise: [rankit] }', own).join('\n')).toContain('ändert sich die Skala')
    expect(code('{ draws: 100, seed: 1, weights: { band: 0.2 } }', own)).toEqual([])
    expect(code('{ draws: 100, seed: 1, weights: [equal] }', own).join('\n')).toContain(
      'mit weights ändert sich die Skala',
    )
  })
  it('varies no weights where every area has its own', () => {
    const own = (plan: string) =>
      plan.replace(
        'preset: berlin-mss ',
        'normalise: { method: min-max, from: 1, to: 100 }\n    aggregate: benefit-of-the-doubt\n    dynamics-classes: none\n    classes: none ',
      )
    expect(code('{ draws: 100, seed: 1, weights: { band: 0.2 } }', own).join('\n')).toContain('eigene Gewichte')
    expect(code('{ draws: 100, seed: 1, without: each }', own)).toEqual([])
    const weighed = (plan: string) =>
      own(plan).replace(members, 'status: { arbeitslosigkeit: 2, transferbezug: 1, kinderarmut: 1 }')
    expect(code('{ draws: 100, seed: 1, without: each }', weighed)).toEqual([
      'ATL-0107 "arbeitslosigkeit" hat das Gewicht 2, das mit aggregate: benefit-of-the-doubt nicht zählt',
    ])
  })
  it('varies no weights that are estimated', () =>
    expect(
      code('{ draws: 100, seed: 1, weights: { band: 0.2 } }', (plan) =>
        plan.replace(members, `${members}\n    weights: { method: principal-component, form: vector }`),
      ).join('\n'),
    ).toContain('band und dirichlet verschieben vereinbarte Gewichte; hier gibt es keine'))
})
