import type { Level } from '../composite/chain/spec.ts'

/** Ways to draw parts together that compare the areas of one year with one another: they have no scale to keep. */
export const withinYear: readonly Level['aggregate']['method'][] = [
  'copeland',
  'benefit-of-the-doubt',
  'mazziotta-pareto',
]
