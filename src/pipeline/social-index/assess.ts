import { classOf } from '../../measures/classify/class-of.ts'
import { run, type ChainResult } from '../../measures/composite/chain/run.ts'
import type { ChainData, ChainSpec } from '../../measures/composite/chain/spec.ts'
import type { ClassInfo } from '../../model/publication.ts'
import type { IndexClasses } from '../../plan/index-plan.ts'
import { classesByYear } from './classes.ts'
import { indexData, type IndexSources } from './data.ts'
import type { IndexRows } from './rows.ts'

/** One composite over all its Berichtsjahre, with everything that led to it. */
export interface Composite {
  readonly chain: ChainSpec
  readonly data: ChainData
  readonly result: ChainResult
  readonly rows: IndexRows
  readonly years: ReadonlyMap<number, Assessed>
}

/** A composite over the areas of one Berichtsjahr; NaN and null where an area is not assessed. */
export interface Assessed {
  /** Normalised indicators. */
  readonly z: ReadonlyMap<string, Float64Array>
  /** Before it is put on its last scale; the value itself where it is put on none. */
  readonly sum: Float64Array
  readonly value: Float64Array
  readonly rank: Float64Array
  readonly klasse: readonly (ClassInfo | null)[]
  readonly classes: readonly ClassInfo[]
  /** 1 where the area is assessed. */
  readonly pool: Uint8Array
}

/** Runs a chain over all rows at once, since its scales may look at several years. Throws what the chain throws. */
export function assess(chain: ChainSpec, rule: IndexClasses, rows: IndexRows, sources: IndexSources): Composite {
  const data = indexData(chain, rows, sources)
  const result = run(chain, data)
  const classes = classesByYear(rule, rows, result.value, data.population)
  const sum = result.raw.get(result.tree.top) ?? result.value
  const years = new Map(
    rows.years.map((year): [number, Assessed] => {
      const { first, end } = rows.span(year)
      const value = result.value.subarray(first, end)
      const own = classes.get(year)!
      return [
        year,
        {
          z: new Map(chain.indicators.map(({ id }, k) => [id, result.stage.columns[k]!.subarray(first, end)])),
          sum: sum.subarray(first, end),
          value,
          rank: result.rank.subarray(first, end),
          klasse: Array.from(value, (v) => classOf(v, own)),
          classes: own,
          pool: Uint8Array.from(value, (v) => Number(Number.isFinite(v))),
        },
      ]
    }),
  )
  return { chain, data, result, rows, years }
}
