import type { Spot } from '../../measures/association/spots.ts'
import type { Quadrant } from '../../measures/association/moran-by-area.ts'
import type { Klasse } from '../../model/klasse.ts'

const classes: Readonly<Record<Quadrant, Klasse>> = {
  'high-high': {
    number: 1,
    label: { de: 'hoher Anteil, ringsum auch', en: 'high share, and all around' },
    sign: '++',
  },
  'high-low': {
    number: 2,
    label: { de: 'hoher Anteil, ringsum niedriger', en: 'high share, low all around' },
    sign: '+-',
  },
  'low-high': {
    number: 3,
    label: { de: 'niedriger Anteil, ringsum hoher', en: 'low share, high all around' },
    sign: '-+',
  },
  'low-low': {
    number: 4,
    label: { de: 'niedriger Anteil, ringsum auch', en: 'low share, and all around' },
    sign: '--',
  },
}
const none: Klasse = {
  number: 0,
  label: { de: 'kein Muster, das der Zufall nicht auch brächte', en: 'no pattern that chance would not bring' },
  sign: '0',
}

/** The class of an area on the map of clusters; null where nothing could be tested, as without neighbours. */
export const clusterClasses = (cluster: Quadrant | null, q: number): Klasse | null =>
  Number.isNaN(q) ? null : cluster === null ? none : classes[cluster]

const hot: Readonly<Record<NonNullable<Spot['spot']>, Klasse>> = {
  high: {
    number: 1,
    label: { de: 'hohe Anteile in und um den Raum', en: 'high shares in and around the area' },
    sign: '+',
  },
  low: {
    number: 2,
    label: { de: 'niedrige Anteile in und um den Raum', en: 'low shares in and around the area' },
    sign: '-',
  },
}

/** The class of an area on the map of hot and cold spots; null where nothing could be tested. */
export const spotClasses = (spot: Spot['spot'], q: number): Klasse | null =>
  Number.isNaN(q) ? null : spot === null ? none : hot[spot]
