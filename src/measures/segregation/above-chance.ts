import type { Measure } from '../../model/measure.ts'
import { adjusted } from './adjusted.ts'

/**
 * A value freed from what chance alone would bring about in areas of these sizes: 0 as by chance, 1 fully apart. That makes
 * values of small and large areas, of levels and of cities more alike, though not the same: larger areas also hide real
 * differences. NaN for a measure that does not run from 0 (even) to 1 (apart) whichever of the groups is the group, or
 * that has no value expected by chance. Winship (1977), Social Forces 55(4), 1058–1066.
 */
export const aboveChance = (
  { range, laws }: Pick<Measure, 'range' | 'laws'>,
  value: number,
  expected: number,
): number =>
  range[0] === 0 && range[1] === 1 && laws.includes('symmetry') && laws.includes('merging')
    ? adjusted(value, expected)
    : NaN
