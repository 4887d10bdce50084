import type { Text } from '../../model/text.ts'
import { different as marks, firm } from './marks.ts'

export interface Sitter {
  /** What it is called: number, and name where it has one. */
  readonly label: Text
  readonly areas: number
  /** Share of the type that is found again in areas drawn anew; NaN without draws. */
  readonly stability: number
  /** Of each indicator as it was delivered: mean of the type less the mean of all areas, in standard deviations. */
  readonly deviations: ArrayLike<number>
}

/**
 * A type in words, by rule: what lies far above and below the mean of all areas, what lies clearly so, the furthest
 * first, and how firmly the type stands. `labels` are those of its indicators. Says what was counted, and judges nobody.
 */
export function portrait({ label, areas, stability, deviations }: Sitter, labels: readonly Text[]): Text {
  const parts = labels.map((label, k) => ({ z: deviations[k]!, label })).sort((a, b) => Math.abs(b.z) - Math.abs(a.z))
  const [far, above, below, farBelow] = [
    parts.filter(({ z }) => z >= marks.far),
    parts.filter(({ z }) => z >= marks.clear && z < marks.far),
    parts.filter(({ z }) => z <= -marks.clear && z > -marks.far),
    parts.filter(({ z }) => z <= -marks.far),
  ]
  const say = (language: 'de' | 'en') => {
    const w = words[language]
    const list = (of: typeof parts, head: string) =>
      of.length === 0 ? [] : [`${head}: ${of.map(({ label }) => label[language]).join('; ')}.`]
    const said = [
      ...list(far, w.farAbove),
      ...list(above, w.above),
      ...list(farBelow, w.farBelow),
      ...list(below, w.below),
    ]
    const head = `${label[language]} (${areas} ${areas === 1 ? w.area : w.areas}).`
    if (areas === 0) return head
    return [head, ...(said.length > 0 ? said : [w.average]), ...stands(stability, w)].join(' ')
  }
  return { de: say('de'), en: say('en') }
}

const words = {
  de: {
    area: 'Raum',
    areas: 'Räume',
    farAbove: 'Weit über dem Mittel aller Räume',
    above: 'Über dem Mittel',
    below: 'Unter dem Mittel',
    farBelow: 'Weit unter dem Mittel aller Räume',
    average: 'In allen Indikatoren nahe am Mittel aller Räume.',
    weak: 'Dieser Typ ist nicht belastbar: Mit anderen Räumen gerechnet findet er sich kaum wieder.',
    open: 'Dieser Typ ist mit Vorsicht zu lesen: Mit anderen Räumen gerechnet verändert er sich.',
  },
  en: {
    area: 'area',
    areas: 'areas',
    farAbove: 'Far above the mean of all areas',
    above: 'Above the mean',
    below: 'Below the mean',
    farBelow: 'Far below the mean of all areas',
    average: 'Near the mean of all areas in every indicator.',
    weak: 'This type is not reliable: with other areas it is hardly found again.',
    open: 'This type is to be read with reserve: with other areas it changes.',
  },
}

const stands = (share: number, w: (typeof words)['de']): readonly string[] =>
  share < firm.weak ? [w.weak] : share < firm.solid ? [w.open] : []
