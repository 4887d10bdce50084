import { bytes, type Files } from '../../src/model/files.ts'

/** One area: key, residents, poor residents, turnout in per cent, reason for leaving it out. */
export type Row = readonly [key: string, alle: number | string, arm: number | string, quote: string, grund?: string]

/** Eight areas in two districts; poverty 10, 20, 5, 30 and 12, 40, 8, 15 per cent. */
export const rows2024: readonly Row[] = [
  ['0101', 1000, 100, '60,5'],
  ['0102', 500, 100, '50'],
  ['0103', 2000, 100, '70,25'],
  ['0104', 400, 120, '45'],
  ['0201', 1000, 120, '58'],
  ['0202', 300, 120, '40,5'],
  ['0203', 1000, 80, '66'],
  ['0204', 600, 90, '55'],
]
export const rows2023: readonly Row[] = rows2024.map(([key, alle, arm, quote], i) => [
  key,
  alle,
  Number(arm) + (i % 3) * 10,
  quote,
])

export const encoded = (text: string) => bytes(new TextEncoder().encode(text))

export const tableText = (rows: readonly Row[]): string =>
  ['NR;ALLE;ARM;QUOTE;GRUND', ...rows.map((row) => [...row, ''].slice(0, 5).join(';'))].join('\n') + '\n'

/** Squares of 1 km in EPSG:25832, one for each key, beside each other. */
export const layerText = (keys: readonly string[]): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: keys.map((key) => {
      const i = Number(key.slice(2)) + 4 * Number(key.slice(0, 2))
      const [x, y] = [500_000 + 1000 * i, 5_900_000]
      const ring = [
        [x, y],
        [x + 1000, y],
        [x + 1000, y + 1000],
        [x, y + 1000],
        [x, y],
      ]
      return {
        type: 'Feature',
        properties: { NR: key, NAME: `Raum ${key}` },
        geometry: { type: 'Polygon', coordinates: [ring] },
      }
    }),
  })

interface City {
  readonly 2023?: readonly Row[]
  readonly 2024?: readonly Row[]
  readonly keys?: readonly string[]
}

/** The files of the plan in atlas-text.ts. */
export const smallCity = (city: City = {}): Files =>
  new Map([
    ['geo/raum.geojson', encoded(layerText(city.keys ?? rows2024.map(([key]) => key)))],
    ['daten/ew_2023.csv', encoded(tableText(city[2023] ?? rows2023))],
    ['daten/ew_2024.csv', encoded(tableText(city[2024] ?? rows2024))],
  ])
