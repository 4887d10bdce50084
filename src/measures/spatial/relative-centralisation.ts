import { measure } from '../../model/measure.ts'
import { fromCentre } from './from-centre.ts'

/**
 * Relative centralisation: the share of the group that would have to move for it to live as near to the centre as the group
 * it is compared with; positive if it lives nearer, negative if farther out. With several centres the nearest counts.
 *
 * NaN when a group is empty or no centre is given. O(n log n).
 */
export const relativeCentralisation = measure({
  id: 'relative-centralisation',
  family: 'spatial',
  dimension: 'centralisation',
  label: { de: 'Relative Zentralität (RCE)', en: 'Relative centralisation (RCE)' },
  formula: {
    de: 'RCE = Σₖ Gₖ₋₁ Oₖ − Σₖ Gₖ Oₖ₋₁,  aufsummierte Anteile beider Gruppen, Räume nach dem Abstand vom nächsten Zentrum',
    en: 'RCE = Σₖ Gₖ₋₁ Oₖ − Σₖ Gₖ Oₖ₋₁,  cumulated shares of both groups, areas by distance from the nearest centre',
  },
  source:
    'Duncan & Duncan (1955), American Journal of Sociology 60(5), 493–503; Massey & Denton (1988), Social Forces 67(2), 281–315',
  range: [-1, 1],
  needs: ['group', 'other', 'space', 'centres'],
  laws: ['order', 'scale', 'split', 'composition', 'bounds'],
  reading: {
    de: 'Auf einer Skala von −100 (weiter draußen) über 0 (wie die Vergleichsgruppe) bis 100 (näher am Zentrum) liegt die Gruppe bei {value}.',
    en: 'On a scale from −100 (farther out) through 0 (as the group compared with) to 100 (nearer to the centre) the group stands at {value}.',
  },
  note: {
    de: 'Der Wert hängt am gewählten Zentrum, das darum dabeistehen muss. Gleich weit entfernte Räume gelten als ein Ring; PySAL und OasisR nehmen sie in der Reihenfolge der Zeilen.',
    en: 'The value hangs on the centre chosen, which must be named with it. Areas equally far are one ring; PySAL and OasisR take them in the order of the rows.',
  },
  compute: ({ group, other, space, centres }) => fromCentre(other, group, space, centres),
})
