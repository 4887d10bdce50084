import type { City } from '../../model/city.ts'
import { changePartsOf, type CityChangeParts } from './change-parts-of.ts'
import { counterfactualsOf, type CityCounterfactual } from './counterfactuals-of.ts'
import type { AskedMeasure } from './measure-city.ts'
import type { RangedDecomposition } from './nesting-ranges.ts'
import { nestingsOf, type CityNesting } from './nestings-of.ts'
import type { Subject } from './subjects.ts'

/** Where segregation lies, and what its change comes from. */
export interface Decomposition {
  /** By subject and chain of levels; empty without higher levels. */
  readonly nestings: readonly CityNesting[]
  /** By level and subject; empty without another table. */
  readonly changes: readonly CityChangeParts[]
  /** By level, subject and measure; likewise. */
  readonly counterfactuals: readonly CityCounterfactual[]
  /** In place of all these where counts are withheld; else null. */
  readonly ranges: RangedDecomposition | null
}

/**
 * Decomposes M and H of every subject of a city over its higher levels, and the change since an earlier table: of M by
 * its sources, of the measures asked for by map and composition.
 *
 * @param levels the city on every level, its own first
 * @param then the earlier city on the same levels
 * @param own the earlier city on its own areas, where a crosswalk carried it
 */
export function decompose(
  levels: readonly City[],
  then: readonly City[],
  own: City | null,
  parents: ReadonlyMap<string, readonly string[]>,
  subjectsOf: (city: City) => readonly Subject[],
  asked: readonly AskedMeasure[],
): Decomposition {
  return {
    nestings: subjectsOf(levels[0]!).flatMap((subject) => nestingsOf(subject, parents)),
    changes: then.flatMap((earlier, k) => changePartsOf(levels[k]!, earlier, subjectsOf, k === 0 ? own : null)),
    counterfactuals: then.flatMap((earlier, k) => counterfactualsOf(levels[k]!, earlier, subjectsOf, asked)),
    ranges: null,
  }
}
