import type { ChainData, ChainSpec } from '../../measures/composite/chain/spec.ts'
import type { Frame } from '../../model/frame.ts'
import type { Observations } from '../../model/observations.ts'
import { pick } from '../../model/pick.ts'
import type { Text } from '../../model/text.ts'
import type { Vector } from '../../model/vector.ts'
import type { IndexPlan } from '../../plan/index-plan.ts'
import type { IndexRows } from './rows.ts'
import { shownValues } from '../observe/shown-values.ts'

/** What a chain takes its numbers from, year by year. */
export interface IndexSources {
  readonly index: Pick<IndexPlan, 'population' | 'groupedBy'>
  readonly frames: ReadonlyMap<number, Frame>
  readonly votes: Readonly<Record<string, Vector>> | null
  readonly observed: (year: number, indicator: string) => Observations
  readonly excluded: (year: number) => readonly (Text | null)[]
}

/** The numbers of a chain over all rows: what may be shown of the indicators, and what the plan names beside them. */
export function indexData(chain: ChainSpec, rows: IndexRows, sources: IndexSources): ChainData {
  const { index, frames, votes, observed, excluded } = sources
  const frame = (year: number) => frames.get(year)!
  const delivered = (name: string) => rows.column((year) => pick(frame(year).numbers, name).values)
  const bases = [...new Set(chain.indicators.flatMap(({ denominator }) => denominator ?? []))]
  const persons = index.population?.map(delivered)
  const level = index.groupedBy
  return {
    areas: rows.areas,
    years: rows.yearOf,
    columns: Object.fromEntries(
      chain.indicators.map(({ id }) => [id, rows.column((year) => shownValues(observed(year, id)))]),
    ),
    excluded: rows.years.flatMap(excluded),
    ...(bases.length > 0 && { bases: Object.fromEntries(bases.map((name) => [name, delivered(name)])) }),
    ...(persons && { population: rows.column(() => []).map((_, i) => persons.reduce((all, own) => all + own[i]!, 0)) }),
    ...(level !== null && { groups: rows.years.flatMap((year) => groupsOf(frame(year), level)) }),
    ...(votes && { votes }),
  }
}

/** The area of a higher level that each lies in; one of its own where it lies in none. */
function groupsOf(frame: Frame, level: string): string[] {
  const above = frame.levels.get(level)
  if (!above) return frame.units.map(({ id }) => id)
  return frame.units.map(({ id }, i) => above.units[above.parent[i]!]?.id ?? id)
}
