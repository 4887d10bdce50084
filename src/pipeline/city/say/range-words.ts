import type { Language } from '../../../model/text.ts'
import { hundredfold } from '../../../render/language/hundredfold.ts'
import { isShare } from '../../../render/report/segregation/is-share.ts'
import { rangeText } from '../../../render/report/segregation/range-text.ts'
import { localNumber } from '../../../render/round.ts'
import type { ChangeRange, Range } from '../change-range.ts'
import type { AnsweredChange } from '../changes-between.ts'
import type { AnswerPart } from './answer-part.ts'
import { called } from './called.ts'
import { spanText } from './span-text.ts'
import { title } from './value-words.ts'

const words = {
  de: {
    change: (years: string) => `Veränderung${years}, als Spanne`,
    measure: 'Maß',
    before: 'Vorher',
    now: 'Jetzt',
    heads: ['Differenz', '', 'Grenzen'],
    up: 'sicher höher',
    down: 'sicher niedriger',
    open: 'offen',
    same: 'gleich',
    sharp: 'scharf',
    wide: 'weit',
    to: 'bis',
    how: 'Differenz: vom Kleinsten, was jetzt sein kann, weniger dem Größten von vorher, bis umgekehrt. Was in der einen Tabelle gesperrt ist, sagt nichts über die andere. Weit: Die Grenzen gelten sicher, sind aber weiter als nötig. Was der Zufall allein bewirkt, ist nicht berücksichtigt.',
  },
  en: {
    change: (years: string) => `Change${years}, as a range`,
    measure: 'Measure',
    before: 'Before',
    now: 'Now',
    heads: ['Difference', '', 'Bounds'],
    up: 'certainly higher',
    down: 'certainly lower',
    open: 'open',
    same: 'the same',
    sharp: 'sharp',
    wide: 'wide',
    to: 'to',
    how: 'Difference: from the least that may be now less the most that may have been before, to the other way round. What is withheld in one table says nothing of the other. Wide: the bounds hold for certain but are wider than need be. What chance alone does is not taken into account.',
  },
}

type Ranged = AnsweredChange & { readonly range: ChangeRange }

/** What became of the values of one subject and level where counts are withheld, and whether that is certain. */
export function rangeWords(own: readonly Ranged[], language: Language): AnswerPart {
  const w = words[language]
  const { from, to } = own[0]!
  return {
    title: `${w.change(spanText(own[0]!))}: ${title(own[0]!, null, language)}`,
    heads: [w.measure, String(from ?? w.before), String(to ?? w.now), ...w.heads],
    rows: own.map(({ measure, parameters, range: { before, after, difference } }) => {
      const share = isShare(measure)
      return [
        called(measure, parameters),
        rangeText(before, share, language),
        rangeText(after, share, language),
        signedRange(difference, share, language),
        verdict(difference, w),
        difference.sharp ? w.sharp : w.wide,
      ]
    }),
    remarks: own[0]!.level === 'base' ? [w.how] : [],
  }
}

/** `−2,1 bis +0,4`: rounded away from each other, so that what is printed holds. */
export function signedRange({ lower, upper }: Range, share: boolean, language: Language): string {
  const digits = share ? 1 : 3
  const unit = 10 ** digits
  const scaled = (value: number) => (share ? hundredfold(value) : value) * unit
  const end = (units: number) => {
    const text = localNumber(units / unit, digits, language)
    return units > 0 ? `+${text}` : text
  }
  const [low, high] = [Math.floor(scaled(lower) + 1e-9), Math.ceil(scaled(upper) - 1e-9)]
  return low >= high ? end(Math.round(scaled(lower))) : `${end(low)} ${words[language].to} ${end(high)}`
}

const verdict = ({ lower, upper }: Range, w: (typeof words)['de']): string =>
  lower > 0 ? w.up : upper < 0 ? w.down : lower === 0 && upper === 0 ? w.same : w.open
