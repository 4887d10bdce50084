import type { Text } from '../../model/text.ts'
import type { AreaType } from './typology.ts'

/** Standard deviations from the mean of all areas from which a type is said to be different, and to be far so. */
const marks = { clear: 0.5, far: 1 }

/** Below these shares found again a type is not to be relied on, or only with reserve (Hennig 2007). */
const firm = { weak: 0.6, solid: 0.75 }

/**
 * A type in words, by rule: what lies far above and below the mean of all areas, what lies clearly so, the furthest
 * first, and how firmly the type stands. `labels` and `turned` are those of its indicators: where an indicator was
 * turned so that high means burden, it is spoken of as delivered.
 */
export function portrait(type: AreaType, labels: readonly Text[], turned: readonly boolean[]): Text {
  const parts = Array.from(type.means, (z, k) => ({ z: turned[k] ? -z : z, label: labels[k]! })).sort(
    (a, b) => Math.abs(b.z) - Math.abs(a.z),
  )
  const [far, above, below, farBelow] = [
    parts.filter(({ z }) => z >= marks.far),
    parts.filter(({ z }) => z >= marks.clear && z < marks.far),
    parts.filter(({ z }) => z <= -marks.clear && z > -marks.far),
    parts.filter(({ z }) => z <= -marks.far),
  ]
  const say = (language: 'de' | 'en') => {
    const list = (of: typeof parts, words: string) =>
      of.length === 0 ? [] : [`${words}: ${of.map(({ label }) => label[language]).join(', ')}`]
    const w = words[language]
    const said = [
      ...list(far, w.farAbove),
      ...list(above, w.above),
      ...list(farBelow, w.farBelow),
      ...list(below, w.below),
    ]
    const text = said.length > 0 ? said.join('; ') : w.average
    const head = `${w.type} ${type.number} (${type.areas} ${type.areas === 1 ? w.area : w.areas})`
    return `${head}: ${text}.${stands(type.stability, w)}`
  }
  return { de: say('de'), en: say('en') }
}

const words = {
  de: {
    type: 'Typ',
    area: 'Raum',
    areas: 'Räume',
    farAbove: 'weit über dem Mittel aller Räume',
    above: 'über dem Mittel',
    below: 'unter dem Mittel',
    farBelow: 'weit unter dem Mittel aller Räume',
    average: 'in allen Indikatoren nahe am Mittel aller Räume',
    weak: ' Dieser Typ ist nicht belastbar: Mit anderen Räumen gerechnet findet er sich kaum wieder.',
    open: ' Dieser Typ ist nur mit Vorsicht zu lesen: Mit anderen Räumen gerechnet verändert er sich.',
  },
  en: {
    type: 'Type',
    area: 'area',
    areas: 'areas',
    farAbove: 'far above the mean of all areas',
    above: 'above the mean',
    below: 'below the mean',
    farBelow: 'far below the mean of all areas',
    average: 'near the mean of all areas in every indicator',
    weak: ' This type is not reliable: with other areas it is hardly found again.',
    open: ' This type is to be read with reserve: with other areas it changes.',
  },
}

const stands = (share: number, w: (typeof words)['de']) =>
  share < firm.weak ? w.weak : share < firm.solid ? w.open : ''
