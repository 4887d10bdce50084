import { distanceToBest, distanceToReference, distanceToTarget } from './distances.ts'
import { exponential } from './exponential.ts'
import { fractionOfMax, index100 } from './index-100.ts'
import { goalposts, minMax, scaled } from './min-max.ts'
import { blom, rankit } from './normal-scores.ts'
import type { Normaliser } from './normaliser.ts'
import { borda, percentileRank, rank } from './ranks.ts'
import { robustZ } from './robust-z.ts'
import { zPopulation, zSample, zWeighted } from './z.ts'

/** Ways to make indicators comparable, by the names a plan may use. */
export const normalise = {
  'z-population': zPopulation,
  'z-sample': zSample,
  'z-weighted': zWeighted,
  'robust-z': robustZ,
  'min-max': minMax,
  scaled,
  goalposts,
  rank,
  'percentile-rank': percentileRank,
  borda,
  blom,
  rankit,
  'distance-to-best': distanceToBest,
  'distance-to-reference': distanceToReference,
  'distance-to-target': distanceToTarget,
  'fraction-of-max': fractionOfMax,
  'index-100': index100,
  exponential,
} as const satisfies Record<string, Normaliser>
