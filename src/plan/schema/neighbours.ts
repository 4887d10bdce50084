import * as z from 'zod'
import { count, expects, number } from './basic.ts'

/** Who counts as a neighbour of an area. */
export const neighbours = z.union(
  [
    z.enum(['queen', 'rook', 'border']),
    z.strictObject({ knn: count(1) }),
    z.strictObject({ distance: number.min(0.001).max(1000) }),
  ],
  expects(
    'queen, rook, border, {knn: 6} oder {distance: 1.5} (km)',
    'queen, rook, border, {knn: 6} or {distance: 1.5} (km)',
  ),
)
