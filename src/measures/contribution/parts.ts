import type { Parts } from './parts-of.ts'
import type { Measure } from '../../model/measure.ts'
import { borders } from './borders.ts'
import { likeness } from './likeness.ts'
import { oneGroup } from './one-group.ts'
import { severalGroups } from './several-groups.ts'
import { surroundings } from './surroundings.ts'

/**
 * Measures that are sums over areas, with the areas' parts by the measure's id. Where a sum runs over pairs of areas
 * (Gini, contrasts between neighbours) each of the two has half of what the pair adds.
 */
export const parts: Readonly<Record<string, Parts>> = {
  ...oneGroup,
  ...severalGroups,
  ...borders,
  ...likeness,
  ...surroundings,
}

/** Whether what the areas add to the measure adds up to its value. */
export const isSum = ({ id }: Pick<Measure, 'id'>): boolean => id in parts
