import { stream } from '../../math/stream.ts'
import { groupsIn } from './centres.ts'
import { sown } from './k-means.ts'
import { mixtureSpace, type MixtureSpace } from './mixture-space.ts'
import { expectation, maximisation, type Components } from './mixture-steps.ts'
import type { Profiles } from './profiles.ts'

export interface Mixture {
  /** Group of each row: the component that it most probably comes from; numbered without gaps. */
  readonly group: Int32Array
  /** For rows of the same indicators and each group, the probability that they come from it, and their density there. */
  readonly place: (rows: Profiles) => readonly Placed[]
  readonly logLikelihood: number
  /** −2 log-likelihood + parameters × log n: lower is better. */
  readonly bic: number
  /** A mixture of drawn rows: begun where this one is, and at two other places. */
  readonly again: (rows: Profiles, seed: number) => Mixture
  /** Groups whose spread was held at the least that is allowed. */
  readonly held: readonly boolean[]
}

/** What a group says of rows: how large it is, how dense at each row, and how probably each row is of it. */
export interface Placed {
  readonly share: number
  readonly density: Float64Array
  readonly probability: Float64Array
}

type Shape = 'full' | 'diagonal'

interface Fit {
  readonly components: Components
  readonly from: Float64Array
  readonly logLikelihood: number
}

/** Growth of the mean log-likelihood of an area below which a start is judged, and below which the best ones have settled. */
const [rough, fine] = [1e-4, 1e-11]
const [roughRounds, fineRounds] = [100, 20_000]
/** So many of the starts are followed to their end. */
const followed = 3

/**
 * A mixture of normal distributions, by maximum likelihood: areas come from one of `count` kinds, each with a share, a mean and
 * a covariance of its own (`full`), or without correlation within it (`diagonal`). EM from many starts by lot; the best three
 * are followed until they settle. A fit in which no kind had to be held from shrinking onto a few areas goes before one in
 * which some was. The true optimum is not known. O(starts × rounds × n × count × d²).
 *
 * Dempster, Laird & Rubin (1977), Journal of the Royal Statistical Society B 39, 1–38; Biernacki, Celeux & Govaert (2003),
 * Computational Statistics & Data Analysis 41, 561–575; Fraley & Raftery (2002), JASA 97, 611–631.
 */
export function gaussianMixture(
  rows: Profiles,
  count: number,
  { covariance, starts, seed }: { readonly covariance: Shape; readonly starts: number; readonly seed: number },
): Mixture {
  const space = mixtureSpace(rows, covariance)
  const x = space.to(rows)
  const begun = byLot(x, count, covariance, { starts, seed })
    .sort(better)
    .slice(0, followed)
    .map((fit) => climb(x, fit.components, covariance, fine, fineRounds))
  return mixtureOf(x, begun.sort(better)[0]!, covariance, space)
}

const byLot = (x: Profiles, count: number, covariance: Shape, { starts, seed }: { starts: number; seed: number }) =>
  Array.from({ length: starts }, (_, start) =>
    climb(x, begin(x, sown(x, count, stream(seed, start)), covariance), covariance, rough, roughRounds),
  )

function mixtureOf(x: Profiles, { components, from, ...best }: Fit, covariance: Shape, space: MixtureSpace): Mixture {
  const most = mostProbable(from, x.n, components.count)
  // A component that no area most probably comes from is no group
  const groups = Array.from({ length: components.count }, (_, c) => c).filter((c) => most.includes(c))
  const logLikelihood = best.logLikelihood + x.n * space.logScale
  const perComponent = x.d + (covariance === 'full' ? (x.d * (x.d + 1)) / 2 : x.d)
  return {
    group: most.map((c) => groups.indexOf(c)),
    place: (others) => placed(space.to(others), components, groups, space.logScale),
    again: (drawn, seed) => {
      const there = space.to(drawn)
      const fits = [
        climb(there, components, covariance, rough, roughRounds),
        ...byLot(there, components.count, covariance, { starts: 2, seed }),
      ]
      return mixtureOf(there, fits.sort(better)[0]!, covariance, space)
    },
    logLikelihood,
    bic: -2 * logLikelihood + (components.count * (perComponent + 1) - 1) * Math.log(x.n),
    held: groups.map((c) => components.held[c]!),
  }
}

const free = ({ components }: Fit) => !components.held.includes(true)
/** Likelihoods that differ by rounding alone are equal: then the earlier start keeps its place. */
const better = (a: Fit, b: Fit) =>
  Number(free(b)) - Number(free(a)) ||
  (Math.abs(a.logLikelihood - b.logLikelihood) <= 1e-9 * Math.abs(a.logLikelihood)
    ? 0
    : b.logLikelihood - a.logLikelihood)

/** Components around the means of the groups, all as wide as the groups are on average. */
function begin(x: Profiles, group: Int32Array, covariance: Shape): Components {
  const count = groupsIn(group)
  const from = new Float64Array(x.n * count)
  group.forEach((c, i) => (from[i * count + c] = 1))
  const { shares, means } = maximisation(x, from, count, covariance)
  const within = x.values.map((value, at) => value - means[group[Math.floor(at / x.d)] * x.d + (at % x.d)])
  const one = maximisation({ ...x, values: within }, new Float64Array(x.n).fill(1), 1, covariance)
  const repeat = (values: ArrayLike<number>) =>
    Float64Array.from({ length: count * values.length }, (_, at) => values[at % values.length])
  return {
    count,
    shares,
    means,
    axes: repeat(one.axes),
    logPeak: repeat(one.logPeak),
    held: shares.length > 0 ? Array.from(shares, () => one.held[0]!) : [],
  }
}

/** EM until the likelihood hardly grows any more. */
function climb(x: Profiles, components: Components, covariance: Shape, least: number, rounds: number): Fit {
  let now: Fit = { components, ...expectation(x, components) }
  for (let round = 0; round < rounds; round++) {
    const next = maximisation(x, now.from, components.count, covariance)
    const then: Fit = { components: next, ...expectation(x, next) }
    const gain = (then.logLikelihood - now.logLikelihood) / x.n
    now = then
    if (!(gain > least)) break
  }
  return now
}

const mostProbable = (from: Float64Array, n: number, count: number): Int32Array =>
  new Int32Array(n).map((_, i) => {
    let best = 0
    for (let c = 1; c < count; c++) if (from[i * count + c] > from[i * count + best]) best = c
    return best
  })

function placed(x: Profiles, components: Components, groups: readonly number[], logScale: number): readonly Placed[] {
  const { from } = expectation(x, components)
  return groups.map((c) => {
    const alone: Components = {
      count: 1,
      shares: Float64Array.of(1),
      means: components.means.subarray(c * x.d, (c + 1) * x.d),
      axes: components.axes.subarray(c * x.d * x.d, (c + 1) * x.d * x.d),
      logPeak: components.logPeak.subarray(c, c + 1),
      held: [false],
    }
    const density = new Float64Array(x.n).map((_, i) => {
      const row = { ...x, n: 1, values: x.values.subarray(i * x.d, (i + 1) * x.d) }
      return Math.exp(expectation(row, alone).logLikelihood + logScale)
    })
    return {
      share: components.shares[c]!,
      density,
      probability: new Float64Array(x.n).map((_, i) => from[i * components.count + c]),
    }
  })
}
