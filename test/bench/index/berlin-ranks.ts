import { existsSync } from 'node:fs'
import { boundaries } from '../../../src/measures/classify/boundaries.ts'
import { rankCertainty } from '../../../src/measures/reliability/rank-certainty.ts'
import { rows } from '../../support/rows.ts'
import { shared } from '../../support/shared.ts'
import { cores } from './cores.ts'
import { inProcess } from './in-process.ts'

type Row = Readonly<Record<string, string>>

const between = (row: Row, ...ages: readonly string[]) =>
  ages.reduce((persons, age) => persons + Number(row[`inhabitants_age_${age}`]), 0)

/** The indicators of the status are published as shares; these persons stand for those they are shares of. */
const persons: Readonly<Record<string, (row: Row) => number>> = {
  S1: (row) => between(row, '15_18', '18_27', '27_45', '45_55', '55_65'),
  S3: (row) => Number(row['inhabitants']),
  S4: (row) => between(row, 'below_6', '6_15'),
}

/** The Berlin index of 2021 with ranges of places and shares of classes out of 10,000 draws, on one core and on two. */
export function berlinRanks(): string[] {
  const index = shared('data/berlin-mss-2021/mss_2021_index_indikatoren.csv')
  const population = shared('data/berlin-population/berlin-lor-population-2021-02-t2.csv')
  if (!existsSync(index) || !existsSync(population))
    return ['10,000 draws of the Berlin index: SKIPPED, ../shared/data is not here']
  const key = (row: Row) =>
    ['district_id', 'forecast_area_id', 'district_region_id', 'planning_area_id'].map((part) => row[part]!).join('')
  const people = new Map(rows(population).map((row) => [key(row), row]))
  const areas = rows(index).filter((row) => row['KOM'] === 'gültig')
  const counts = Object.entries(persons).map(([name, of]) => {
    const base = areas.map((row) => of(people.get(row['PLR_ID']!)!))
    return { persons: base, events: areas.map((row, i) => Math.round((Number(row[name]) / 100) * base[i]!)) }
  })
  const asked = { counts, score: { weights: [1, 1, 1] }, classes: boundaries([-1, 1, 1.5]), confidence: 0.9 }
  return (['binomial', 'beta-binomial'] as const).flatMap((law) =>
    cores.map(({ count, crew }) => {
      const ours = inProcess(() => rankCertainty({ ...asked, law, draws: 10_000, seed: 1 }, crew), 5)
      return `${`10,000 draws of the Berlin index, ${law}, ${count} core${count > 1 ? 's' : ''}`.padEnd(44)} ${ours.toFixed(0).padStart(7)} ms   asked for: under 2000 ms, ${areas.length} areas`
    }),
  )
}
