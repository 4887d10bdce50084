import type { City } from '../../model/city.ts'
import { withholds } from './change-ranges.ts'
import { changePartsOf, type CityChangeParts } from './change-parts-of.ts'
import { isHidden } from './changes-between.ts'
import { counterfactualsOf, type CityCounterfactual } from './counterfactuals-of.ts'
import { tellsOfChance } from './infer.ts'
import type { AskedMeasure } from './measure-city.ts'
import { rangedDecomposition, type RangedDecomposition } from './nesting-ranges.ts'
import { nestingsOf, type CityNesting } from './nestings-of.ts'
import type { CityRead } from './read/read-city.ts'
import { spanOf, type Span, type Step } from './steps.ts'
import type { Subject } from './subjects.ts'

/** Where segregation lies, and what its change comes from. */
export interface Decomposition {
  /** By subject and chain of levels; empty without higher levels. */
  readonly nestings: readonly CityNesting[]
  /** By step, level and subject; empty without another table. */
  readonly changes: readonly (CityChangeParts & Span)[]
  /** By step, level, subject and measure; likewise. */
  readonly counterfactuals: readonly (CityCounterfactual & Span)[]
  /** In place of what rests on counts that are withheld; null where there are none. */
  readonly ranges: RangedDecomposition | null
}

/**
 * Decomposes M and H of every subject of a city over its higher levels, and each change between two tables: of M by
 * its sources, of the measures asked for by map and composition. Where counts are withheld there are ranges of the former,
 * and nothing of the latter.
 *
 * @param subjects those of the city on its own level
 */
export function decompose(
  { told, parents }: CityRead,
  subjects: readonly Subject[],
  walk: readonly Step[],
  subjectsOf: (city: City) => readonly Subject[],
  asked: readonly AskedMeasure[],
): Decomposition {
  const [hidden, open] = [walk.filter(isHidden), walk.filter((step) => !isHidden(step))]
  const withheld = withholds(told) ? told : null
  const measures = asked.filter(({ measure }) => tellsOfChance(measure))
  const each = <T extends object>(of: (now: City, then: City, own: City | null) => readonly T[]) =>
    open.flatMap((step) =>
      step.then.levels.flatMap((city, k) =>
        of(step.now.levels[k]!, city, k === 0 ? step.then.own : null).map((one) => ({ ...one, ...spanOf(step) })),
      ),
    )
  return {
    nestings: withheld ? [] : subjects.flatMap((subject) => nestingsOf(subject, parents)),
    changes: each((now, then, own) => changePartsOf(now, then, subjectsOf, own)),
    counterfactuals: each((now, then) => counterfactualsOf(now, then, subjectsOf, measures)),
    ranges:
      withheld === null && hidden.length === 0 ? null : rangedDecomposition(withheld, subjects, hidden.length > 0),
  }
}
