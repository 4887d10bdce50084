import type { SegregationChange, SegregationScore, ValueBounds } from '../model/score.ts'
import type { Text } from '../model/text.ts'

/**
 * City-wide measures where counts of the same group are withheld area by area and all others are shown: at
 * full precision the measure, or the value expected by chance (for the isolation simply the group's share of
 * the city), would tell the withheld ones: solve for the one unknown. So both are rounded to two decimals, and
 * the note says so. `sensitive` answers whether that is the case.
 */
export const blur = (
  scores: readonly SegregationScore[],
  sensitive: (score: SegregationScore) => boolean,
): SegregationScore[] =>
  scores.map((score) =>
    sensitive(score)
      ? {
          ...score,
          value: hundredths(score.value),
          expected: hundredths(score.expected),
          ...(score.interval && { interval: both(score.interval) }),
          ...(score.bounds && { bounds: outward(score.bounds) }),
          note: joined(score.note),
        }
      : score,
  )

/** The same for what became of a value: the difference of two years would tell as much as the years. */
export const blurChanges = (
  changes: readonly SegregationChange[],
  sensitive: (change: { group: string; reference: string; year: number }) => boolean,
): SegregationChange[] =>
  changes.map((change) =>
    [change.from, change.to].some((year) => sensitive({ ...change, year }))
      ? { ...change, difference: hundredths(change.difference), interval: both(change.interval) }
      : change,
  )

/** Bounds still hold when they are rounded away from each other. */
const outward = (bounds: ValueBounds): ValueBounds => ({
  ...bounds,
  lower: Math.floor(bounds.lower * 100 + 1e-9) / 100,
  upper: Math.ceil(bounds.upper * 100 - 1e-9) / 100,
})

const both = ([low, high]: readonly [number, number]) => [hundredths(low), hundredths(high)] as const

const hundredths = (value: number) => Math.round(value * 100) / 100

const words: Text = {
  de: 'auf zwei Stellen gerundet, weil einzelne Fallzahlen gesperrt sind',
  en: 'rounded to two decimals, because single counts are withheld',
}

const joined = (note: Text | null): Text =>
  note ? { de: `${note.de}; ${words.de}`, en: `${note.en}; ${words.en}` } : words
