import { boxCox, boxCoxEstimated } from './box-cox.ts'
import { log, logBySkew, logGii, logPlusOne } from './logs.ts'
import type { Treater } from './treater.ts'
import { winsorise } from './winsorise.ts'

/** Ways to tame extreme values, by the names a plan may use. */
export const treat = {
  winsorise,
  log,
  'log-plus-one': logPlusOne,
  'log-by-skew': logBySkew,
  'log-gii': logGii,
  'box-cox': boxCox,
  'box-cox-estimated': boxCoxEstimated,
} as const satisfies Record<string, Treater>
