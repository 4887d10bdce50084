import type { Null } from '../../measures/inference/nulls.ts'
import { aboveChance } from '../../measures/segregation/above-chance.ts'
import type { CityValue } from './measure-city.ts'

/**
 * The value expected by chance of a measure that has no formula for it: the mean of the cities that were drawn, and how
 * far the value is above it. Areas that change places as a whole keep whom they hold, and tell nothing of that.
 */
export function byDraws(
  { measure, value, expected }: CityValue,
  test: { readonly mean: number } | null,
  by: Null | null,
): Partial<Pick<CityValue, 'expected' | 'aboveChance'>> {
  if (!Number.isNaN(expected) || test === null || by === 'places') return {}
  return { expected: test.mean, aboveChance: aboveChance(measure, value, test.mean) }
}
