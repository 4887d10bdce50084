import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { explainSegregation } from '../../../../src/pipeline/explain/segregation/explain-segregation.ts'
import { segregationWords } from '../../../../src/pipeline/explain/segregation/words.ts'
import { build, filesFrom, planOf } from '../../../support/build.ts'
import { termValue } from '../../../support/term-value.ts'

const folder = new URL('../../../../data/musterstadt/', import.meta.url)
/** Quickly: fewer draws, and the index is about something else. */
const plan = planOf('data/musterstadt/atlas.yaml', (text) =>
  text.replace(/^(index|typology):.*\n(?: .*\n)+/gm, '').replace('draws: 199', 'draws: 19'),
)
type Row = Readonly<Record<string, string>>
let table: readonly Row[]

beforeAll(async () => {
  const { outputs } = await build(plan, folder)
  table = parse(String(outputs.get('tabellen/segregation.csv')), { columns: true })
}, 60_000)

describe.each([
  ['armut', 'segregation-index', 'bezugsraum', 2024, 61],
  ['auslaender', 'isolation', 'bezugsraum', 2022, 61],
  ['armut', 'eta-squared', 'stadtteil', 2024, 9],
  ['armut', 'dissimilarity-adjacency', 'bezugsraum', 2023, 61],
  ['staatsangehoerigkeit', 'multigroup-theil-h', 'bezugsraum', 2024, 61],
  ['armut', 'segregation-index', 'bezugsraum', 2020, 0],
])('%s, %s, %s, %i', (gruppe, mass, ebene, year, named) => {
  let e: Awaited<ReturnType<typeof explainSegregation>>
  beforeAll(async () => {
    e = await explainSegregation(plan, filesFrom(plan, folder), `segregation/${gruppe}/${mass}/${ebene}`, year)
  }, 60_000)
  it('says every number of the table', () => {
    const row = table.find(
      (one) =>
        one['gruppe'] === gruppe && one['mass'] === mass && one['ebene'] === ebene && one['jahr'] === String(year),
    )!
    const { score } = e
    const numbers = {
      wert: score!.value,
      erwartet: score!.expected,
      unten: score!.interval?.[0],
      oben: score!.interval?.[1],
      n_gebiete: score!.areas,
      p: score!.p,
      z: score!.z,
      haelfte_aus: score!.half,
      ueber_zufall: score!.aboveChance,
      trend_je_jahr: score!.trend?.perYear,
      ohne_verzerrung: score!.corrected,
    }
    for (const [name, number] of Object.entries(numbers))
      expect([name, row[name]]).toEqual([name, number === undefined || Number.isNaN(number) ? '' : String(number)])
  })
  it('goes from the value to the areas, and from these to the cells', () => {
    expect(e.contributions).toHaveLength(named)
    if (named === 0) return expect(segregationWords(e, 'de')).toContain(`--edition ${year}`)
    const parts = e.contributions.reduce((sum, one) => sum + one.contribution!, 0)
    expect(parts + e.unnamed.contribution!).toBeCloseTo(e.score!.value, 12)
    for (const { term, contribution, counts, cells, areas } of e.contributions) {
      if (term) expect(termValue(term.en)).toBeCloseTo(contribution!, 12)
      if (areas && areas.shown < areas.all) continue
      // thousands are set off by a full stop in these files
      for (const [column, count] of Object.entries(counts)) {
        const own = cells.filter(({ name }) => name === column)
        const read = own.map(({ text, value }) => (text === '-' ? value! : Number(text!.replaceAll('.', ''))))
        expect(read.reduce((sum, one) => sum + one, 0)).toBe(count)
      }
    }
  })
  it('can be read aloud', () => {
    for (const language of ['de', 'en'] as const)
      expect(segregationWords(e, language)).not.toMatch(/undefined|NaN|null/)
  })
})
