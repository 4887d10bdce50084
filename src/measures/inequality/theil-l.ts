import { measure } from '../../model/measure.ts'
import { theil } from './theil.ts'

/**
 * Theil's L (mean log deviation) of the group's share over areas: how unequal shares are, low ones counting most; 0 where
 * the share is the same everywhere.
 *
 * In nats. Counts are persons. Areas without persons are left out. NaN when nobody of the group lives in an inhabited
 * area: there the share is infinitely far below the mean. O(n).
 */
export const theilL = measure({
  id: 'theil-l',
  family: 'inequality',
  dimension: 'inequality',
  label: { de: 'Ungleichheit der Anteile (Theil L)', en: 'Inequality of shares (Theil L)' },
  formula: 'L = Σᵢ (tᵢ/T) ln((tᵢ/T)/(gᵢ/G))',
  source: 'Theil (1967), Economics and Information Theory; Shorrocks (1980), Econometrica 48(3), 613–625',
  range: [0, Infinity],
  needs: ['group', 'total'],
  laws: ['order', 'scale', 'split', 'transfers', 'merging', 'bounds'],
  reading: {
    de: 'Der Anteil der Gruppe im Raum einer durchschnittlichen Person liegt im Logarithmus um {value} unter dem der Stadt; 0 heißt überall der gleiche Anteil.',
    en: "The share of the group in an average person's area lies {value} below that of the city in logarithms; 0 means the same share everywhere.",
  },
  note: {
    de: 'Ohne Wert, sobald ein bewohnter Raum niemanden aus der Gruppe hat.',
    en: 'Without a value as soon as an inhabited area has nobody of the group.',
  },
  compute: ({ group, total }) => theil(group, total, new Array<string>(total.length).fill(''), 'L').total,
})
