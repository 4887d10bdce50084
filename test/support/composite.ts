import type { Observations } from '../../src/model/observations.ts'
import type { Text } from '../../src/model/text.ts'
import { assess, type Composite } from '../../src/pipeline/social-index/assess.ts'
import type { IndexSources } from '../../src/pipeline/social-index/data.ts'
import { indexRows } from '../../src/pipeline/social-index/rows.ts'
import type { IndexPlan } from '../../src/plan/index-plan.ts'
import { frame } from './frame.ts'

type Years = ReadonlyMap<number, ReadonlyMap<string, Observations>>

/** What a chain takes its numbers from, over areas 0101, 0102 …, as the pipeline would put it together. */
export function sourcesOf(
  index: IndexPlan,
  observed: Years,
  excluded: (i: number) => Text | null = () => null,
  columns: Readonly<Record<string, readonly number[]>> = {},
) {
  const years = [...observed.keys()].sort((a, b) => a - b)
  const n = [...observed.get(years[0]!)!.values()][0]!.values.length
  const frames = new Map(
    years.map((year) => [year, frame({ 'ew.alle': Array.from({ length: n }, () => 1), ...columns }, {}, year)]),
  )
  const sources: IndexSources = {
    index,
    frames,
    votes: null,
    observed: (year, id) => observed.get(year)!.get(id)!,
    excluded: () => Array.from({ length: n }, (_, i) => excluded(i)),
  }
  return { rows: indexRows(frames, years), sources, frames }
}

export function compositeOf(
  index: IndexPlan,
  observed: Years,
  excluded?: (i: number) => Text | null,
  columns?: Readonly<Record<string, readonly number[]>>,
): Composite {
  const { rows, sources } = sourcesOf(index, observed, excluded, columns)
  return assess(index.chain, index.classes, rows, sources)
}
