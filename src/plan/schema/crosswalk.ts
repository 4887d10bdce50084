import * as z from 'zod'
import { weightKinds, type WeightKind } from '../../model/crosswalk.ts'
import { expects, path, reference, string } from './basic.ts'
import { dialect } from './dialect.ts'

const kinds = Object.keys(weightKinds) as [WeightKind, ...WeightKind[]]
const fraction = expects('ein Anteil über 0 und unter 1, etwa 0.001', 'a share above 0 and below 1, such as 0.001')

/**
 * An Umsteigeschlüssel: a file of `atlas crosswalk make`, whose form is known, by its path alone; of any other
 * file every column is named, and what its weights share out is said.
 */
export const crosswalk = z.union(
  [
    path,
    z.strictObject({
      file: path.describe('CSV-Tabelle: alter Schlüssel, neuer Schlüssel, Gewicht'),
      format: dialect.prefault({}).describe('Schreibweise der Datei'),
      from: string.describe('Spalte mit dem alten Schlüssel'),
      to: string.describe('Spalte mit dem neuen Schlüssel'),
      weight: string.describe('Spalte mit dem Anteil des alten Raums, der im neuen liegt (0 bis 1)'),
      by: z.enum(kinds).describe('wonach die Gewichte verteilen: Einwohner, Fläche oder Adressen'),
      normalise: z
        .boolean()
        .default(false)
        .describe('Gewichte jedes alten Raums auf die Summe 1 bringen; sonst ist eine andere Summe ein Fehler'),
      slivers: z
        .number(fraction)
        .gt(0, fraction)
        .lt(1, fraction)
        .optional()
        .describe('Zeilen mit einem kleineren Gewicht weglassen (Splitter der Verschneidung); nur mit normalise'),
      counts: z
        .array(reference)
        .default([])
        .describe('weitere Spalten, die Anzahlen sind und nach Gewicht verteilt werden, etwa für exclude'),
    }),
  ],
  expects(
    'eine Datei von "atlas crosswalk make", oder {file: …, from: …, to: …, weight: …, by: …}',
    'a file of "atlas crosswalk make", or {file: …, from: …, to: …, weight: …, by: …}',
  ),
)
