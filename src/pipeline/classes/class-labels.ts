import type { Boundaries } from '../../measures/classify/boundaries.ts'
import type { Text } from '../../model/text.ts'
import { decimal, localNumber } from '../../render/round.ts'

/**
 * Names of classes by their ends: "bis 5,0", "über 5,0 bis 7,5", "über 7,5" where an end belongs to its class (`to`),
 * "unter 5,0", "5,0 bis unter 7,5", "ab 7,5" where it belongs to the next (`below`). With as many decimals as tell the
 * ends apart and leave none of the values (ascending) on another side of a printed end than of the end itself, at least one
 * and at most six.
 */
export function classLabels(classes: Boundaries, values: readonly number[] = []): Text[] {
  const kind = classes[0]?.below === undefined ? 'to' : 'below'
  const ends = classes.slice(0, -1).map((own) => own[kind]!)
  const digits = enough(ends, values)
  const name = (language: 'de' | 'en', i: number) => {
    const { first, between, last, all } = words[kind][language]
    const [from, to] = [ends[i - 1], ends[i]].map((end) => end !== undefined && localNumber(end, digits, language))
    if (from && to) return between(from, to)
    return to ? first(to) : from ? last(from) : all
  }
  return classes.map((_, i) => ({ de: name('de', i), en: name('en', i) }))
}

interface Words {
  first(to: string): string
  between(from: string, to: string): string
  last(from: string): string
  readonly all: string
}

const [alle, all] = ['alle Werte', 'all values']
const words: Readonly<Record<'to' | 'below', Readonly<Record<'de' | 'en', Words>>>> = {
  to: {
    de: { first: (to) => `bis ${to}`, between: (a, b) => `über ${a} bis ${b}`, last: (a) => `über ${a}`, all: alle },
    en: { first: (to) => `to ${to}`, between: (a, b) => `above ${a} to ${b}`, last: (a) => `above ${a}`, all },
  },
  below: {
    de: { first: (to) => `unter ${to}`, between: (a, b) => `${a} bis unter ${b}`, last: (a) => `ab ${a}`, all: alle },
    en: { first: (to) => `below ${to}`, between: (a, b) => `${a} to below ${b}`, last: (a) => `${a} and above`, all },
  },
}

function enough(ends: readonly number[], values: readonly number[]): number {
  for (let digits = 1; digits < 6; digits++) {
    const printed = ends.map((end) => Number(decimal(end, digits)))
    const apart = new Set(printed).size === ends.length
    if (apart && ends.every((end, i) => noneBetween(values, end, printed[i]!))) return digits
  }
  return 6
}

/** Whether no value lies between an end and the number printed for it, or on the latter alone. */
function noneBetween(values: readonly number[], end: number, printed: number): boolean {
  const [low, high] = end < printed ? [end, printed] : [printed, end]
  return !values.some((value) => value !== end && value >= low && value <= high)
}
