import type { SegregationChange, SegregationScore, ValueBounds } from '../model/score.ts'
import type { Text } from '../model/text.ts'

/** What somebody knows of a value who reads all else that is published. */
export interface PublicKnowledge {
  /** Between what it lies. */
  readonly bounds: ValueBounds
  /** Every value that chance may give; null where that is not known. */
  readonly expected: readonly number[] | null
}

/**
 * City-wide measures where counts of the same group are withheld area by area and all others are shown: at
 * full precision the measure, or the value expected by chance (for the isolation simply the group's share of
 * the city), would tell the withheld ones: solve for the one unknown. `sensitive` answers whether that is the case.
 * Where all that a reader knows (`known`) is the same in two decimals, these tell nothing, and stand there; else the
 * range stands in place of the value. Measures of which no range is known are rounded to two decimals. What else is drawn
 * from the same counts goes, but for intervals of the latter. The note says so.
 */
export const blur = (
  scores: readonly SegregationScore[],
  sensitive: (score: SegregationScore) => boolean,
  known: (score: SegregationScore) => PublicKnowledge | null = () => null,
): SegregationScore[] => scores.map((score) => (sensitive(score) ? blurred(score, known(score)) : score))

function blurred(score: SegregationScore, known: PublicKnowledge | null): SegregationScore {
  const { interval, p: _p, z: _z, corrected: _corrected, error: _error, half: _half, dealt: _dealt, ...rest } = score
  if (known === null && whole.includes(score.measure))
    return { ...rest, value: NaN, expected: NaN, note: joined(score.note, unshown) }
  if (known === null)
    return {
      ...rest,
      value: hundredths(score.value),
      expected: hundredths(score.expected),
      ...(interval && { interval: both(interval) }),
      ...(score.bounds && { bounds: outward(score.bounds) }),
      note: joined(score.note, rounded),
    }
  const { bounds, expected } = known
  const chance = new Set(expected?.map(hundredths))
  const shown = { ...rest, expected: chance.size === 1 ? [...chance][0]! : NaN }
  return Number.isFinite(score.value) && hundredths(bounds.lower) === hundredths(bounds.upper)
    ? { ...shown, value: hundredths(score.value), note: joined(score.note, rounded) }
    : { ...shown, value: NaN, bounds, note: joined(score.note, range) }
}

/** The same for what became of a value: the difference of two years would tell as much as the years. */
export const blurChanges = (
  changes: readonly SegregationChange[],
  sensitive: (change: { group: string; reference: string; year: number }) => boolean,
): SegregationChange[] =>
  changes.map((change) =>
    [change.from, change.to].some((year) => sensitive({ ...change, year }))
      ? { ...change, difference: hundredths(change.difference), interval: both(change.interval), p: NaN, labels: NaN }
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

const rounded: Text = {
  de: 'auf zwei Stellen gerundet, weil einzelne Fallzahlen gesperrt sind',
  en: 'rounded to two decimals, because single counts are withheld',
}

/** Measures that count: rounding does not touch them, and they tell on which side of a bound an area is. */
const whole: readonly string[] = ['join-counts']

const unshown: Text = {
  de: 'nicht gezeigt, weil einzelne Fallzahlen gesperrt sind und sich daraus etwas über sie errechnen ließe',
  en: 'not shown, because single counts are withheld and something of them could be worked out from it',
}

const range: Text = {
  de: 'eine Spanne, weil einzelne Fallzahlen gesperrt sind und sich aus dem Wert errechnen ließen',
  en: 'a range, because single counts are withheld and could be worked out from the value',
}

const joined = (note: Text | null, words: Text): Text =>
  note ? { de: `${note.de}; ${words.de}`, en: `${note.en}; ${words.en}` } : words
