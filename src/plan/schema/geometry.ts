import * as z from 'zod'
import { expects, string } from './basic.ts'
import { encoding } from './dialect.ts'

const metres = expects('eine Länge in Metern, über 0 und höchstens 10', 'a length in metres, above 0 and at most 10')
const length = z.number(metres).positive(metres).max(10, metres)

/** How a file of areas or points is read, and how areas are checked and repaired. */
export const geometry = {
  layer: string
    .optional()
    .describe('Ebene: Tabelle im GeoPackage, Objekt im TopoJSON, Shapefile im Archiv; nötig, wenn es mehrere gibt'),
  encoding: encoding.optional().describe('Kodierung der Namen im Shapefile, wenn keine .cpg-Datei dabei ist'),
  tolerance: length
    .optional()
    .describe('Lücken und Überlappungen bis zu dieser Breite in Metern gelten als keine; ohne Angabe 0,1'),
  repair: z
    .array(
      z.union(
        [z.enum(['rewind', 'untangle']), z.strictObject({ snap: length })],
        expects('rewind, untangle oder {snap: Meter}', 'rewind, untangle or {snap: metres}'),
      ),
    )
    .optional()
    .describe(
      'rewind: Umlaufsinn richten; untangle: Ringe, die sich selbst kreuzen, an den Kreuzungen in Schleifen teilen; snap: Ecken verschiedener Räume bis zu diesem Abstand zusammenlegen',
    ),
}
