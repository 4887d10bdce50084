import { ranker } from '../../math/ranker.ts'
import { streamSeed } from '../../math/stream.ts'
import { random } from '../../math/random.ts'
import type { Task } from '../../model/crew.ts'
import type { Boundaries } from '../classify/boundaries.ts'
import { scoringOf, type Scored } from './chain-score.ts'
import { mix, type Mixture } from './mixture.ts'
import { rateDraws, type Counts, type Law } from './rate-draws.ts'
import type { Scoring } from './standardised-score.ts'

export interface Drawing {
  /** One an indicator: the counts that are drawn, those of the areas themselves or of what they are made `of`. */
  readonly counts: readonly Counts[]
  /** One an indicator: how the rates of the areas come from the rates that are drawn; not there where they are these. */
  readonly made?: readonly Mixture[]
  /** The index as a function of rates; a function itself is computed on one core only. */
  readonly score: Scored | Scoring
  /** Classes of the value, at full precision; the last is open. */
  readonly classes: Boundaries
  readonly law: Law
  /** Of the counts of each indicator. */
  readonly districts?: readonly (readonly string[])[]
  readonly draws: number
  readonly seed: number
}

/** Some draws, one after the other: the place (from 1) and the class (from 0) of each area. */
export interface Drawn {
  readonly places: Int32Array
  readonly classes: Uint8Array
}

/**
 * Draws of one block. Few enough that the numbers of an indicator stay within 4 MB, else many, so that what is tabled of
 * an area is fetched once for all; of a chain 64 at most, which costs more than the drawing.
 */
export const drawsInBlock = (areas: number, score: Drawing['score']): number =>
  Math.max(16, Math.min('spec' in score ? 64 : 1024, Math.floor(2 ** 19 / areas)))

/** Places and classes from drawn rates; every block has a stream of random numbers of its own. */
export const rankDraws: Task<Drawing, Drawn> = {
  id: 'rank-draws',
  prepare(drawing) {
    const { counts, law, districts, draws, seed } = drawing
    const { areas: n, assess } = assessing(drawing)
    const draw = rateDraws(counts, law, districts)
    const most = drawsInBlock(n, drawing.score)
    return (block) => {
      const here = Math.min(most, draws - block * most)
      const columns = counts.map(({ events }) => new Float64Array(here * events.length))
      draw(random(streamSeed(seed, block)), columns)
      const [places, classes] = [new Int32Array(here * n), new Uint8Array(here * n)]
      let kept = 0
      for (let d = 0; d < here; d++) {
        const rates = columns.map((all, k) =>
          all.subarray(d * counts[k]!.events.length, (d + 1) * counts[k]!.events.length),
        )
        const end = (kept + 1) * n
        if (assess(rates, places.subarray(kept * n, end), classes.subarray(kept * n, end))) kept++
      }
      return { places: places.subarray(0, kept * n), classes: classes.subarray(0, kept * n) }
    }
  },
}

/** Writes place and class of each area given the rates; says whether there is an index of them. */
export function assessing({ counts, made, score, classes }: Drawing) {
  const n = made?.[0]?.areas ?? counts[0]?.events.length ?? 0
  const scoring = typeof score === 'function' ? score : scoringOf(score)
  const rankInto = ranker(n)
  const classify = classifier(classes)
  const value = new Float64Array(n)
  const mixed = made?.map(() => new Float64Array(n))
  const assess = (rates: readonly Float64Array[], places: Int32Array, into: Uint8Array): boolean => {
    made?.forEach((mixture, k) => mix(mixture, rates[k]!, mixed![k]!))
    scoring(mixed ?? rates, value)
    // not a number where one of them is none
    let all = 0
    for (let i = 0; i < n; i++) all += value[i]
    rankInto(value, places)
    classify(value, into)
    return !Number.isNaN(all)
  }
  return { areas: n, assess }
}

/** Writes the position of each value's class, for ten thousand times as many values as `classOf` is made for. */
function classifier(classes: Boundaries): (values: Float64Array, into: Uint8Array) => void {
  const ends = Float64Array.from(classes.slice(0, -1), ({ below, to }) => below ?? to ?? Infinity)
  const closed = classes.map(({ to }) => to !== undefined)
  return (values, into) => {
    into.fill(0)
    for (let k = 0; k < ends.length; k++) {
      const end = ends[k]
      // in the class above, if not above that
      if (closed[k]) for (let i = 0; i < into.length; i++) into[i] += values[i] > end ? 1 : 0
      else for (let i = 0; i < into.length; i++) into[i] += values[i] >= end ? 1 : 0
    }
  }
}
