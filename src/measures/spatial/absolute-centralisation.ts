import { measure } from '../../model/measure.ts'
import { fromCentre } from './from-centre.ts'

/**
 * Absolute centralisation: whether the group lives nearer to the centre than the land lies; 1 all in the centre, 0 spread
 * over the land, −1 all at the edge. With several centres the nearest counts.
 *
 * All areas count with their land, also where nobody lives. NaN when the group is empty or no centre is given. O(n log n).
 */
export const absoluteCentralisation = measure({
  id: 'absolute-centralisation',
  family: 'spatial',
  dimension: 'centralisation',
  label: { de: 'Absolute Zentralität (ACE)', en: 'Absolute centralisation (ACE)' },
  formula: {
    de: 'ACE = Σₖ Gₖ₋₁ Aₖ − Σₖ Gₖ Aₖ₋₁,  aufsummierte Anteile von Gruppe und Fläche, Räume nach dem Abstand vom nächsten Zentrum',
    en: 'ACE = Σₖ Gₖ₋₁ Aₖ − Σₖ Gₖ Aₖ₋₁,  cumulated shares of group and land, areas by distance from the nearest centre',
  },
  source:
    'Duncan & Duncan (1955), American Journal of Sociology 60(5), 493–503; Massey & Denton (1988), Social Forces 67(2), 281–315',
  range: [-1, 1],
  needs: ['group', 'space', 'centres'],
  laws: ['order', 'scale', 'split', 'composition', 'bounds'],
  reading: {
    de: 'Auf einer Skala von −100 (alle am Rand) über 0 (verteilt wie die Fläche) bis 100 (alle im Zentrum) liegt die Gruppe bei {value}.',
    en: 'On a scale from −100 (all at the edge) through 0 (spread as the land) to 100 (all in the centre) the group stands at {value}.',
  },
  note: {
    de: 'Der Wert hängt am gewählten Zentrum, das darum dabeistehen muss. Gemessen wird vom Schwerpunkt der Räume; auch unbewohnte zählen mit ihrer Fläche. Gleich weit entfernte Räume gelten als ein Ring.',
    en: 'The value hangs on the centre chosen, which must be named with it. Distances are from the centroids of areas; those without persons count with their land, too. Areas equally far are one ring.',
  },
  compute: ({ group, space, centres }) => fromCentre(space.size, group, space, centres),
})
