import { fail, type AtlasError } from '../../../model/error.ts'
import type { Need } from '../../../model/method.ts'
import type { Text } from '../../../model/text.ts'

/** What a method can need, in words. */
export const dataWords: Readonly<Record<Need, Text>> = {
  population: { de: 'Bevölkerung', en: 'population' },
  reference: { de: 'Vergleichsraum', en: 'reference area' },
  target: { de: 'Zielwert', en: 'target' },
  goalposts: { de: 'Zielpfosten', en: 'goalposts' },
  groups: { de: 'Gruppen', en: 'groups' },
  years: { de: 'Jahre', en: 'years' },
  denominator: { de: 'Bezugsgröße', en: 'denominator' },
  votes: { de: 'Punkte der Fachleute', en: 'votes' },
}

/** The error of a method that lacks something. */
export const missing = (need: Need, of: string): AtlasError =>
  fail('ATL-0392', {
    de: `${of} braucht ${dataWords[need].de}, und die Angabe fehlt`,
    en: `${of} needs ${dataWords[need].en}, which is not given`,
  })
