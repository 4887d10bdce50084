import { choice } from '../../model/measure.ts'
import type { Vector } from '../../model/vector.ts'

const ways: readonly { readonly name: string; readonly label: { de: string; en: string }; of(size: number): number }[] =
  [
    {
      name: 'massey-denton',
      label: { de: '√(0,6 a), Massey & Denton (1988)', en: '√(0.6 a), Massey & Denton (1988)' },
      of: (size) => Math.sqrt(0.6 * size),
    },
    {
      name: 'white',
      label: { de: '0,6 √a, White (1983)', en: '0.6 √a, White (1983)' },
      of: (size) => 0.6 * Math.sqrt(size),
    },
    { name: 'zero', label: { de: '0', en: '0' }, of: () => 0 },
  ]

/** How far people of one area live from each other on average, as a parameter: from the size a of the area in km². */
export const ownParameter = choice(
  {
    de: 'Entfernung innerhalb eines Raums der Fläche a (km²), in km',
    en: 'distance within an area of size a (km²), in km',
  },
  ways.map(({ name, label }) => ({ name, label })),
)

/** The distances within all areas, in km, by the way chosen. */
export const ownDistances = (size: Vector, way: number): Float64Array => Float64Array.from(size, ways[way]!.of)

/** Length of decay, as a parameter of everything that weighs by exp(−d/h). */
export const decayParameter = {
  label: {
    de: 'Länge h, auf der das Gewicht exp(−d/h) auf 37 % fällt',
    en: 'length h over which the weight exp(−d/h) falls to 37 %',
  },
  unit: 'km',
  default: 1,
  range: [0.01, 1000] as const,
}
