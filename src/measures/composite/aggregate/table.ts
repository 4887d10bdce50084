import type { Aggregator } from './aggregator.ts'
import { benefitOfTheDoubt } from './benefit-of-the-doubt.ts'
import { copeland } from './copeland.ts'
import { adjustedMazziottaPareto, mazziottaPareto } from './mazziotta-pareto.ts'
import { geometric, harmonic, mean, power } from './means.ts'
import { restandardisedSum, sum } from './sums.ts'

/** Ways to draw parts together into one number an area, by the names a plan may use. */
export const aggregate = {
  mean,
  geometric,
  harmonic,
  power,
  sum,
  'restandardised-sum': restandardisedSum,
  copeland,
  'mazziotta-pareto': mazziottaPareto,
  'adjusted-mazziotta-pareto': adjustedMazziottaPareto,
  'benefit-of-the-doubt': benefitOfTheDoubt,
} as const satisfies Record<string, Aggregator>
