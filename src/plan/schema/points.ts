import * as z from 'zod'
import { crs, expects, path, string, years } from './basic.ts'
import { dialect } from './dialect.ts'
import { geometry } from './geometry.ts'
import { where } from './where.ts'

/** Points that are counted per area; the count is the column `<name>.count`. */
export const points = z.strictObject({
  file: path.describe(
    'Punkte (.geojson, .gpkg, .shp …), oder eine Tabelle mit x und y; {year} steht für das Berichtsjahr',
  ),
  years: years
    .optional()
    .describe('Berichtsjahre, für die dieser Bestand gilt; nötig, wenn das Jahr nicht im Namen steht'),
  format: dialect.prefault({}),
  x: string.optional().describe('bei einer Tabelle: Spalte mit Ostwert oder Länge'),
  y: string.optional().describe('bei einer Tabelle: Spalte mit Nordwert oder Breite'),
  crs: crs.optional().describe('Koordinatenreferenzsystem der Punkte; bei einer Tabelle nötig'),
  layer: geometry.layer,
  encoding: geometry.encoding,
  where: where.optional().describe('nur Punkte, bei denen unter diesen Spaltenköpfen das steht'),
  of: z
    .enum(['facilities', 'persons'], expects('facilities oder persons', 'facilities or persons'))
    .describe('Einrichtungen, oder Personen; nur Anzahlen von Personen werden geschützt'),
  outside: z
    .enum(['refuse', 'leave-out'])
    .default('refuse')
    .describe('Punkte in keinem Raum: Fehler, oder nicht mitzählen und nennen'),
  border: z
    .enum(['refuse', 'first'])
    .default('refuse')
    .describe('Punkte auf der Grenze zweier Räume: Fehler, oder zum Raum mit dem kleinsten Schlüssel'),
  provider: z.strictObject({ name: string, licence: string, uri: string.optional() }),
})
