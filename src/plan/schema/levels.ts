import * as z from 'zod'
import { count, expects, key, path, string, text } from './basic.ts'
import { dialect } from './dialect.ts'

const table = {
  file: path.describe('CSV-Tabelle'),
  format: dialect.prefault({}).describe('Schreibweise der Datei'),
}

/** A higher level: by the first characters of the key, by a column that holds the parent's key, or all areas as one. */
export const level = z.strictObject({
  label: text.optional(),
  key: z.union(
    [
      z.strictObject({ prefix: count(1).describe('so viele erste Zeichen des Schlüssels') }),
      z.strictObject({
        column: string.describe('Eigenschaft oder Spalte mit dem Schlüssel der höheren Ebene'),
        name: string.optional().describe('Eigenschaft oder Spalte mit ihrem Namen'),
      }),
      z.strictObject({
        whole: key.describe('alle Räume zusammen: Schlüssel des Ganzen, etwa der Gemeindeschlüssel'),
        name: string.describe('Name des Ganzen'),
      }),
    ],
    expects('{prefix: …}, {column: …} oder {whole: "…", name: …}', '{prefix: …}, {column: …} or {whole: "…", name: …}'),
  ),
  parents: z
    .strictObject({ ...table, key: string.describe('Spalte mit dem Schlüssel des Bezugsraums') })
    .optional()
    .describe('Tabelle, in der die Spalten von key stehen; sonst stehen sie in der Datei der Räume'),
  names: z
    .strictObject({
      ...table,
      key: string.describe('Spalte mit dem Schlüssel der höheren Ebene'),
      name: string.describe('Spalte mit dem Namen'),
    })
    .optional()
    .describe('Tabelle mit den Namen der höheren Ebene'),
})

/** Which levels a chapter is about. */
export const levelChoice = z.union(
  [z.enum(['base', 'all']), z.array(z.string()).min(1)],
  expects('base, all oder eine Liste von Ebenen', 'base, all or a list of levels'),
)
