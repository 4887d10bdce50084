import { eigen } from '../../math/eigen.ts'
import { fail } from '../../model/error.ts'
import type { Profiles } from './profiles.ts'

/** Coordinates in which all areas together have mean 0 and variance 1 in every direction, or in every indicator. */
export interface MixtureSpace {
  readonly to: (rows: Profiles) => Profiles
  /** Logarithm of how much a unit of volume grows. */
  readonly logScale: number
}

/** Below this share of the largest spread, there is none: indicators follow from one another. */
const nothing = 1e-10

/**
 * Where a mixture is estimated: full covariances in coordinates without correlation, so that no unit and no correlation of
 * indicators decides which spread is small; diagonal ones on indicators of variance 1. Throws ATL-0386 where an indicator
 * does not vary or follows from others: there is no density then. O(n d²).
 */
export function mixtureSpace(rows: Profiles, covariance: 'full' | 'diagonal'): MixtureSpace {
  const { n, d, values } = rows
  const centre = new Float64Array(d)
  for (let i = 0; i < n; i++) for (let k = 0; k < d; k++) centre[k] += values[i * d + k] / n
  const S = new Float64Array(d * d)
  for (let i = 0; i < n; i++)
    for (let a = 0; a < d; a++)
      for (let b = 0; b <= a; b++)
        S[a * d + b] += ((values[i * d + a] - centre[a]) * (values[i * d + b] - centre[b])) / n
  for (let a = 0; a < d; a++)
    for (let b = 0; b < a; b++) S[b * d + a] = covariance === 'full' ? S[a * d + b] : (S[a * d + b] = 0)
  const { values: spread, vectors } = eigen(S, d)
  if (spread.some((one) => !(one > nothing * spread[0]!))) {
    throw fail(
      'ATL-0386',
      {
        de: 'ein Indikator ist überall gleich oder folgt aus den anderen: es gibt keine Dichte',
        en: 'an indicator is the same everywhere or follows from the others: there is no density',
      },
      { expected: { de: 'Indikatoren, die sich unterscheiden', en: 'indicators that differ' } },
    )
  }
  const logScale = -0.5 * spread.reduce((sum, one) => sum + Math.log(one), 0)
  const to = (some: Profiles): Profiles => {
    const out = new Float64Array(some.n * d)
    for (let i = 0; i < some.n; i++)
      for (let k = 0; k < d; k++) {
        let sum = 0
        for (let j = 0; j < d; j++) sum += vectors[k]![j] * (some.values[i * d + j] - centre[j])
        out[i * d + k] = sum / Math.sqrt(spread[k])
      }
    return { ...some, values: out }
  }
  return { to, logScale }
}
