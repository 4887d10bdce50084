import { isGeographic } from '../../model/crs.ts'
import type { Text } from '../../model/text.ts'

/**
 * The EPSG code that a `crs` member names: `urn:ogc:def:crs:EPSG::25833` and its kin, CRS84 as EPSG:4326
 * (both longitude first in GeoJSON). Null for a name that is not understood.
 */
export function crsCode(name: string): string | null {
  if (/\bCRS:?84h?$/i.test(name)) return 'EPSG:4326'
  const digits = /\bEPSG(?:[:/][\d.]*)*[:/](\d{4,6})$/i.exec(name)?.[1] ?? /\bepsg\.xml#(\d{4,6})$/i.exec(name)?.[1]
  return digits === undefined ? null : `EPSG:${digits}`
}

/** The rectangle that holds all coordinates of a file. */
export interface Extent {
  left: number
  bottom: number
  right: number
  top: number
}

export const asDegrees = ({ left, bottom, right, top }: Extent): boolean =>
  left >= -180 && right <= 180 && bottom >= -90 && top <= 90

/** Degrees with latitude first, where Central Europe would lie in the Arabian Sea. */
export const swapped = ({ left, bottom, right, top }: Extent): boolean =>
  left >= 45 && right <= 56 && bottom >= 5 && top <= 18

// Where each system has Germany, Austria or Switzerland: left, bottom, right, top in metres.
const regions: Readonly<Record<string, readonly [number, number, number, number]>> = {
  'EPSG:25832': [275_000, 5_200_000, 925_000, 6_150_000],
  'EPSG:25833': [200_000, 5_200_000, 510_000, 6_150_000],
  'EPSG:4647': [32_275_000, 5_200_000, 32_925_000, 6_150_000],
  'EPSG:5650': [33_200_000, 5_200_000, 33_510_000, 6_150_000],
  'EPSG:31466': [2_490_000, 5_230_000, 2_700_000, 6_120_000],
  'EPSG:31467': [3_350_000, 5_230_000, 3_650_000, 6_120_000],
  'EPSG:31468': [4_300_000, 5_230_000, 4_700_000, 6_120_000],
  'EPSG:31469': [5_200_000, 5_230_000, 5_550_000, 6_120_000],
  'EPSG:3035': [3_950_000, 2_490_000, 4_900_000, 3_600_000],
  'EPSG:3857': [640_000, 5_700_000, 1_920_000, 7_380_000],
  'EPSG:31256': [-100_000, 280_000, 100_000, 430_000],
  'EPSG:31287': [100_000, 250_000, 700_000, 600_000],
  'EPSG:2056': [2_480_000, 1_070_000, 2_840_000, 1_300_000],
  'EPSG:21781': [480_000, 70_000, 840_000, 300_000],
}

/** Systems in which these metres would lie in Germany, Austria or Switzerland. */
export function likelyCrs(extent: Extent): string[] {
  return Object.entries(regions)
    .filter(([, region]) => inside(extent, region))
    .map(([code]) => code)
}

// Wider than the regions: how far a system is still used for places of the three countries beside its own zone.
const reach: Readonly<Record<string, readonly [number, number, number, number]>> = {
  'EPSG:25832': [250_000, 5_050_000, 1_120_000, 6_200_000],
  'EPSG:25833': [-170_000, 5_050_000, 690_000, 6_200_000],
  'EPSG:25831': [640_000, 5_050_000, 1_640_000, 6_220_000],
  'EPSG:32631': [640_000, 5_050_000, 1_640_000, 6_220_000],
  'EPSG:32632': [250_000, 5_050_000, 1_120_000, 6_200_000],
  'EPSG:32633': [-170_000, 5_050_000, 690_000, 6_200_000],
  'EPSG:3034': [3_600_000, 2_100_000, 4_600_000, 3_200_000],
  'EPSG:4839': [-420_000, -620_000, 560_000, 500_000],
  'EPSG:31254': [-100_000, 100_000, 560_000, 480_000],
  'EPSG:31255': [-330_000, 100_000, 330_000, 480_000],
  'EPSG:31256': [-560_000, 100_000, 100_000, 480_000],
  'EPSG:31257': [50_000, 100_000, 710_000, 480_000],
  'EPSG:31258': [120_000, 100_000, 780_000, 480_000],
  'EPSG:31259': [190_000, 100_000, 850_000, 480_000],
  'EPSG:21781': [450_000, 40_000, 870_000, 320_000],
  'EPSG:4647': [32_250_000, 5_050_000, 33_120_000, 6_200_000],
  'EPSG:5650': [32_830_000, 5_050_000, 33_690_000, 6_200_000],
  'EPSG:31466': [2_450_000, 5_050_000, 3_350_000, 6_200_000],
  'EPSG:31467': [3_250_000, 5_050_000, 4_120_000, 6_200_000],
  'EPSG:31468': [4_020_000, 5_050_000, 4_910_000, 6_200_000],
  'EPSG:31469': [4_830_000, 5_050_000, 5_690_000, 6_200_000],
}

// Systems of all Europe: what lies beyond these metres, though nobody's, is no place there. The others are those of one country.
const europe: Readonly<Record<string, readonly [number, number, number, number]>> = {
  'EPSG:3035': [900_000, 900_000, 7_500_000, 6_900_000],
  'EPSG:3034': [900_000, 700_000, 7_500_000, 6_900_000],
  ...Object.fromEntries(
    ['25831', '25832', '25833', '32631', '32632', '32633'].map((code) => [
      `EPSG:${code}`,
      [-2_500_000, 2_900_000, 4_000_000, 9_500_000] as const,
    ]),
  ),
}

/** Whether no coordinate lies where a system is used; never of one that is used all over the world. */
function beyond(crs: string, extent: Extent): boolean {
  const bounds = europe[crs] ?? reach[crs] ?? (crs === 'EPSG:3857' ? undefined : regions[crs])
  if (bounds === undefined) return false
  const [west, south, east, north] = bounds
  return extent.left > east || extent.right < west || extent.bottom > north || extent.top < south
}

/** A unit of length that is not the metre. */
export interface LengthUnit {
  readonly name: Text
  readonly metres: number
}

const units: readonly LengthUnit[] = [
  { name: { de: 'Kilometer', en: 'kilometres' }, metres: 1000 },
  { name: { de: 'Fuß', en: 'feet' }, metres: 0.3048 },
  { name: { de: 'Zentimeter', en: 'centimetres' }, metres: 0.01 },
  { name: { de: 'Millimeter', en: 'millimetres' }, metres: 0.001 },
]

/** The unit in which coordinates would lie where a system is used; null where there is none. */
export function otherUnit(crs: string, { left, bottom, right, top }: Extent): LengthUnit | null {
  const bounds = regions[crs] ?? reach[crs]
  if (bounds === undefined) return null
  const scaled = ({ metres: k }: LengthUnit) => ({ left: left * k, bottom: bottom * k, right: right * k, top: top * k })
  return units.find((unit) => inside(scaled(unit), bounds)) ?? null
}

const inside = (extent: Extent, [west, south, east, north]: readonly [number, number, number, number]): boolean =>
  extent.left >= west && extent.right <= east && extent.bottom >= south && extent.top <= north

/** The extent of the same coordinates with x and y exchanged. */
export const flipped = ({ left, bottom, right, top }: Extent): Extent => ({
  left: bottom,
  bottom: left,
  right: top,
  top: right,
})

export type Mismatch = 'metres' | 'degrees' | 'swapped' | 'northing' | 'elsewhere' | 'unit'

/**
 * What speaks against a system: coordinates that are not of its kind, that come in the wrong order or another unit, or that
 * lie outside its reach and inside another's, or where nobody can use it; null when nothing does.
 */
export function mismatch(crs: string, extent: Extent): Mismatch | null {
  if (isGeographic(crs)) return !asDegrees(extent) ? 'metres' : swapped(extent) ? 'swapped' : null
  if (asDegrees(extent)) return 'degrees'
  const bounds = reach[crs] ?? regions[crs]
  if (bounds === undefined || inside(extent, bounds)) return null
  if (inside(flipped(extent), bounds)) return 'northing'
  if (likelyCrs(extent).length > 0) return 'elsewhere'
  return otherUnit(crs, extent) ? 'unit' : beyond(crs, extent) ? 'elsewhere' : null
}
