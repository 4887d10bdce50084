import { normalQuantile } from '../../math/normal-quantile.ts'

/** A range in which a number lies with the confidence asked for. */
export interface Interval {
  readonly low: number
  readonly high: number
}

const quantile = (confidence: number) => normalQuantile((1 + confidence) / 2)

/** Tables have an interval in every row. */
const usual = { confidence: 0.95, z: quantile(0.95) }

/**
 * Wilson's score interval of a rate: the rates that `events` out of `persons` do not contradict at this confidence. Lies
 * within [0, 1], never empty; its end is exactly 0 where nobody and exactly 1 where everybody is counted. Unlike rate ±
 * standard error it holds for few persons and for rates near 0 and 1. NaN without persons or without a count.
 * Wilson (1927), Journal of the American Statistical Association 22, 209–212.
 */
export function wilson(events: number, persons: number, confidence = usual.confidence): Interval {
  if (!(persons > 0)) return { low: NaN, high: NaN }
  const z = confidence === usual.confidence ? usual.z : quantile(confidence)
  const middle = events + z ** 2 / 2
  const reach = z * Math.sqrt((events * (persons - events)) / persons + z ** 2 / 4)
  const all = persons + z ** 2
  return {
    low: events === 0 ? 0 : (middle - reach) / all,
    high: events === persons ? 1 : (middle + reach) / all,
  }
}
