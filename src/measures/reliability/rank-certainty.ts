import { ranker } from '../../math/ranker.ts'
import { stream } from '../../math/stream.ts'
import type { Boundaries } from '../classify/boundaries.ts'
import { rateDraws, type Counts, type Law } from './rate-draws.ts'
import type { Scoring } from './standardised-score.ts'
import { mix, type Mixture } from './mixture.ts'
import { tally } from './tally.ts'

/** How sure the place and the class of an area are, given that its counts are small. */
export interface Certainty {
  /** As published: 1 is the highest value, equal values share the best place. */
  readonly rank: number
  /** Between these lies the place with the confidence asked for; in the middle of the draws is `median`. */
  readonly low: number
  readonly median: number
  readonly high: number
  /** The class as published, by its position in the list. */
  readonly klasse: number
  /** Share of the draws in each class. */
  readonly shares: readonly number[]
  /** The other class with the largest share; null where no draw left the own one. */
  readonly rival: number | null
  /** Whether the own class has at least the confidence asked for; else it is not to be told apart from `rival`. */
  readonly distinct: boolean
}

/** Draws that are made at once. */
const together = 64

export interface Asked {
  /** One an indicator: the counts that are drawn, those of the areas themselves or of what they are made `of`. */
  readonly counts: readonly Counts[]
  /** One an indicator: how the rates of the areas come from the rates that are drawn; not there where they are these. */
  readonly made?: readonly Mixture[]
  readonly score: Scoring
  /** Classes of the value, at full precision; the last is open. */
  readonly classes: Boundaries
  readonly law: Law
  /** Of the counts of each indicator. */
  readonly districts?: readonly (readonly string[])[]
  readonly draws: number
  readonly seed: number
  /** Such as 0.9. */
  readonly confidence: number
}

/**
 * Place and class of each area, and how far small counts leave them open: the index is computed anew from drawn rates,
 * `draws` times, each draw from a stream of its own. A range leaves at most (1 − confidence)/2 of the draws on either
 * side. A rate of NaN (an area made of nothing) is for the score to fill; draws in which an indicator does not vary have no
 * index and are not counted. With more than 4096 areas places are kept in steps, and ranges widened to the next.
 * O(draws · areas · (indicators + log areas)).
 */
export function rankCertainty(asked: Asked): readonly Certainty[] {
  const { score, draws, seed, confidence } = asked
  const drawn = asked.counts.map(({ events, persons }) => Float64Array.from(events, (r, i) => r / persons[i]))
  const n = asked.made?.[0]?.areas ?? drawn[0]?.length ?? 0
  const classIn = classifier(asked.classes)
  const rankInto = ranker(n)
  const [value, places, classes] = [new Float64Array(n), new Int32Array(n), new Int32Array(n)]
  const mixed = asked.made?.map(() => new Float64Array(n))
  const assess = (rates: readonly Float64Array[]) => {
    asked.made?.forEach((mixture, k) => mix(mixture, rates[k]!, mixed![k]!))
    score(mixed ?? rates, value)
    rankInto(value, places)
    for (let i = 0; i < n; i++) classes[i] = classIn(value[i])
  }
  assess(drawn)
  const published = Array.from(places, (rank, i) => ({ rank, klasse: classes[i] }))
  const draw = rateDraws(asked.counts, asked.law, asked.districts)
  const columns = drawn.map(({ length }) => new Float64Array(together * length))
  const single = Array.from({ length: together }, (_, d) =>
    columns.map((all, k) => all.subarray(d * drawn[k]!.length, (d + 1) * drawn[k]!.length)),
  )
  const seen = tally(n, asked.classes.length)
  for (let first = 0; first < draws; first += together) {
    const streams = Array.from({ length: Math.min(together, draws - first) }, (_, d) => stream(seed, first + d))
    draw(streams, columns)
    for (let d = 0; d < streams.length; d++) {
      assess(single[d]!)
      if (!value.some(Number.isNaN)) seen.add(places, classes)
    }
  }
  return published.map(({ rank, klasse }, i) => {
    const shares = seen.shares(i)
    const others = shares.map((share, c) => (c === klasse ? 0 : share))
    const most = Math.max(...others)
    return {
      rank,
      ...seen.range(i, (1 - confidence) / 2),
      klasse,
      shares,
      rival: most > 0 ? others.indexOf(most) : null,
      distinct: shares[klasse]! >= confidence,
    }
  })
}

/** The position of a value's class, for ten thousand times as many values as `classOf` is made for. */
function classifier(classes: Boundaries): (value: number) => number {
  const ends = Float64Array.from(classes, ({ below, to }) => below ?? to ?? Infinity)
  const closed = Uint8Array.from(classes, ({ to }) => (to === undefined ? 0 : 1))
  return (value) => {
    let k = 0
    while (k < ends.length - 1 && !(value < ends[k] || (value === ends[k] && closed[k] === 1))) k++
    return k
  }
}
