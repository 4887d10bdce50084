import type { ClassInfo } from '../../model/publication.ts'
import type { Language } from '../../model/text.ts'
import { plain } from '../plain.ts'
import { localNumber } from '../round.ts'

const words = {
  de: { from: 'ab', above: 'über', below: 'unter', to: 'bis einschließlich', and: 'und', all: 'alle Werte' },
  en: { from: 'from', above: 'above', below: 'below', to: 'up to and including', and: 'and', all: 'all values' },
}

/**
 * The bounds of a class in words that say to which class a bound itself belongs: "unter −1",
 * "ab −1 bis einschließlich 1", "über 1,5". Classes ascend; a class starts where the one before ends. Bounds with more
 * than four decimals are printed with four.
 */
export function interval(classes: readonly ClassInfo[], at: number, language: Language): string {
  const w = words[language]
  const number = (bound: number) => localNumber(bound, Math.min(4, plain(bound).split('.')[1]?.length ?? 0), language)
  const before = classes[at - 1]
  const lower =
    before?.below !== undefined
      ? `${w.from} ${number(before.below)}`
      : before?.to !== undefined
        ? `${w.above} ${number(before.to)}`
        : ''
  const { below, to } = classes[at] ?? {}
  const upper = below !== undefined ? `${w.below} ${number(below)}` : to !== undefined ? `${w.to} ${number(to)}` : ''
  if (lower === '' || upper === '') return lower || upper || w.all
  return to === undefined ? `${lower} ${w.and} ${upper}` : `${lower} ${upper}`
}
