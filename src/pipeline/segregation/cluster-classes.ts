import type { Spot } from '../../measures/association/spots.ts'
import type { Quadrant } from '../../measures/association/moran-by-area.ts'
import type { Klasse } from '../../model/klasse.ts'
import type { Text } from '../../model/text.ts'

/** What lies on the map: shares of a group, or values of any kind. */
export type Mapped = 'share' | 'value'

const shares = made({ de: 'Anteil', en: 'share' }, { de: 'Anteile', en: 'shares' })
const values = made({ de: 'Wert', en: 'value' }, { de: 'Werte', en: 'values' })
const classes = { share: shares, value: values }

const none: Klasse = {
  number: 0,
  label: { de: 'kein Muster, das der Zufall nicht auch brächte', en: 'no pattern that chance would not bring' },
  sign: '0',
}

/** The class of an area on the map of clusters; null where nothing could be tested, as without neighbours. */
export const clusterClasses = (cluster: Quadrant | null, q: number, of: Mapped = 'share'): Klasse | null =>
  Number.isNaN(q) ? null : cluster === null ? none : classes[of].clusters[cluster]

/** The class of an area on the map of hot and cold spots; null where nothing could be tested. */
export const spotClasses = (spot: Spot['spot'], q: number, of: Mapped = 'share'): Klasse | null =>
  Number.isNaN(q) ? null : spot === null ? none : classes[of].spots[spot]

function made(one: Text, many: Text) {
  const klasse = (number: number, de: string, en: string, sign: string): Klasse => ({ number, label: { de, en }, sign })
  const clusters: Readonly<Record<Quadrant, Klasse>> = {
    'high-high': klasse(1, `hoher ${one.de}, ringsum auch`, `high ${one.en}, and all around`, '++'),
    'high-low': klasse(2, `hoher ${one.de}, ringsum niedriger`, `high ${one.en}, low all around`, '+-'),
    'low-high': klasse(3, `niedriger ${one.de}, ringsum hoher`, `low ${one.en}, high all around`, '-+'),
    'low-low': klasse(4, `niedriger ${one.de}, ringsum auch`, `low ${one.en}, and all around`, '--'),
  }
  const spots: Readonly<Record<NonNullable<Spot['spot']>, Klasse>> = {
    high: klasse(1, `hohe ${many.de} in und um den Raum`, `high ${many.en} in and around the area`, '+'),
    low: klasse(2, `niedrige ${many.de} in und um den Raum`, `low ${many.en} in and around the area`, '-'),
  }
  return { clusters, spots }
}
