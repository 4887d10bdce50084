import { bootstrap, jackknife, looksAtMap, permutationTest, possible } from '../../measures/inference/index.ts'
import type { Interval } from '../../measures/inference/intervals.ts'
import type { Jackknife } from '../../measures/inference/jackknife.ts'
import type { Null } from '../../measures/inference/nulls.ts'
import type { Test } from '../../measures/inference/permutation-test.ts'
import type { Resampling } from '../../measures/inference/resamplings.ts'
import type { Inputs, Measure } from '../../model/measure.ts'
import type { AskedMeasure } from './measure-city.ts'
import type { Subject } from './subjects.ts'

/** How uncertain values are to be, as asked for. */
export interface AskedInference {
  /** What chance is thought to have done. */
  readonly test: Null | null
  /** What is thought of as drawn. */
  readonly resampling: Resampling | null
  readonly jackknife: boolean
  readonly draws: number
  readonly seed: number
}

/** null where it was not asked for, or cannot be: areas are not drawn anew for a measure that looks at the map, and change places for no other. */
export interface Inference {
  readonly test: Omit<Test, 'values'> | null
  readonly interval: Omit<Interval, 'values'> | null
  readonly jackknife: Jackknife | null
}

/**
 * Measures from which chance is taken off already: what chance says to them, it says to those they are made of, and
 * working it out again in every draw would take minutes.
 */
const corrected: readonly string[] = [
  'adjusted-dissimilarity',
  'adjusted-gini',
  'bias-corrected-dissimilarity',
  'density-corrected-dissimilarity',
]

export const tellsOfChance = ({ id }: Measure): boolean => !corrected.includes(id)

/** What chance says to a value. Undefined values have nothing to say. */
export function infer({ measure, given }: AskedMeasure, { inputs }: Subject, asked: AskedInference): Inference {
  const { draws, seed, test, resampling } = asked
  const all = inputs as Inputs
  return {
    test:
      test === null || (test === 'places' && !looksAtMap(measure))
        ? null
        : without(permutationTest(measure, all, test, { draws, seed }, given), 'values'),
    interval:
      resampling === null || !possible(measure).includes(resampling)
        ? null
        : without(bootstrap(measure, all, resampling, { draws, seed }, given), 'values'),
    jackknife: asked.jackknife ? jackknife(measure, all, given) : null,
  }
}

function without<T extends object, K extends keyof T>(object: T, key: K): Omit<T, K> {
  const { [key]: _left, ...rest } = object
  return rest
}
