import type { Inputs, Measure, Values } from '../../model/measure.ts'
import { borders } from './borders.ts'
import { oneGroup } from './one-group.ts'
import { severalGroups } from './several-groups.ts'
import { surroundings } from './surroundings.ts'

/** What each area adds to a value, all parameters given; 0 where nobody lives, NaN throughout where the value is undefined. */
export type Parts = (inputs: Inputs, values: Values<string>) => Float64Array

/**
 * Measures that are sums over areas, with the areas' parts by the measure's id. Where a sum runs over pairs of areas
 * (Gini, contrasts between neighbours) each of the two has half of what the pair adds.
 */
export const parts: Readonly<Record<string, Parts>> = { ...oneGroup, ...severalGroups, ...borders, ...surroundings }

/** Whether what the areas add to the measure adds up to its value. */
export const isSum = ({ id }: Pick<Measure, 'id'>): boolean => id in parts
