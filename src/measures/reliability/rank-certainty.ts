import { alone, type Crew } from '../../model/crew.ts'
import { assessing, drawsInBlock, rankDraws, type Drawing } from './rank-draws.ts'
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

export interface Asked extends Drawing {
  /** Such as 0.9. */
  readonly confidence: number
  /** Places and classes (from 0) as published; where not given, those of the rates counted. */
  readonly published?: { readonly rank: ArrayLike<number>; readonly klasse: ArrayLike<number> }
}

/**
 * Place and class of each area, and how far small counts leave them open: the index is computed anew from drawn rates,
 * `draws` times, in blocks that each have a stream of random numbers of their own and so come out the same whoever of the
 * `crew` works them off. A range leaves at most (1 − confidence)/2 of the draws on either side. A rate of NaN (an area
 * made of nothing) is for the score to fill; draws in which an indicator does not vary have no index and are not counted.
 * With more than 4096 areas places are kept in steps, and ranges widened to the next.
 * O(draws · areas · (indicators + log areas)).
 */
export function rankCertainty({ confidence, published, ...drawing }: Asked, crew: Crew = alone): readonly Certainty[] {
  const { draws, score } = drawing
  const { rank, klasse: own } = published ?? counted(drawing)
  const n = rank.length
  const seen = tally(n, drawing.classes.length)
  const who = typeof score === 'function' ? alone : crew
  const blocks = Math.ceil(draws / drawsInBlock(n, score))
  who.run(rankDraws, drawing, blocks, workOf(drawing), ({ places, classes }) => {
    for (let at = 0; at < places.length; at += n) seen.add(places.subarray(at, at + n), classes.subarray(at, at + n))
  })
  return Array.from(rank, (place, i) => {
    const klasse = own[i]
    const shares = seen.shares(i)
    const others = shares.map((share, c) => (c === klasse ? 0 : share))
    const most = Math.max(...others)
    return {
      rank: place,
      ...seen.range(i, (1 - confidence) / 2),
      klasse,
      shares,
      rival: most > 0 ? others.indexOf(most) : null,
      distinct: shares[klasse]! >= confidence,
    }
  })
}

/** Place and class of the rates counted. */
function counted(drawing: Drawing) {
  const { areas, assess } = assessing(drawing)
  const [rank, klasse] = [new Int32Array(areas), new Uint8Array(areas)]
  assess(
    drawing.counts.map(({ events, persons }) => Float64Array.from(events, (r, i) => r / persons[i]!)),
    rank,
    klasse,
  )
  return { rank, klasse }
}

/** Numbers that are drawn; with a chain, that go through it, of all its years, and through many hands. */
function workOf({ counts, draws, score }: Drawing): number {
  if ('spec' in score) return 10 * draws * counts.length * score.data.areas.length
  return draws * counts.reduce((sum, { events }) => sum + events.length, 0)
}
