import * as z from 'zod'
import { count, expects, string } from './basic.ts'

/** Where in a workbook, a JSON file or an archive the table stands. */
export const containerEntries = {
  sheet: z
    .union([string, count(1)], expects('Name oder Nummer eines Blatts', 'name or number of a sheet'))
    .optional()
    .describe('Arbeitsmappen: Blatt nach Name, {year} steht für das Berichtsjahr, oder nach Nummer ab 1'),
  hidden: z
    .enum(['read', 'skip'])
    .optional()
    .describe(
      'Arbeitsmappen: ausgeblendete Zeilen (mit transpose auch Spalten) mitlesen (mit Warnung) oder übergehen; sonst mitlesen',
    ),
  path: string.optional().describe('JSON: Namen, die zur Liste der Datensätze führen, mit Punkt getrennt'),
  member: string.optional().describe('Archive: die Datei im ZIP; {year} steht für das Berichtsjahr'),
}

const digits = expects('je Spalte des Schlüssels eine Stellenzahl', 'a number of digits for each column of the key')

/** A key over several columns, or one whose cells a workbook or JSON stores as numbers. */
export const keyColumns = z
  .strictObject({
    columns: z.array(string).min(1),
    digits: z
      .union([count(1), z.array(count(1)).min(1)], digits)
      .optional()
      .describe(
        'Stellen des Schlüssels: als Zahl gespeichert, wird er mit Nullen aufgefüllt; bei GENESIS gelten nur solche Schlüssel',
      ),
  })
  .refine((k) => typeof k.digits !== 'object' || k.digits.length === k.columns.length, digits)
