import * as z from 'zod'
import { signPresets } from '../../model/signs.ts'
import { count, expects, id, key, path, string, year, years } from './basic.ts'
import { containerEntries, keyColumns } from './containers.ts'
import { dialect } from './dialect.ts'
import { headerRows, range } from './header-rows.ts'
import { condition, scanEntries, tallies } from './scan.ts'
import { unit } from './unit.ts'
import { where } from './where.ts'

const sign = z.enum(['zero', 'absent', 'unknown', 'secret', 'void', 'weak'])

const presetNames = Object.keys(signPresets) as [string, ...string[]]

const column = z.union(
  [
    string,
    z.strictObject({
      column: string,
      type: z.enum(['number', 'text']).default('number'),
      unit: unit
        .optional()
        .describe('womit die Zahlen geschrieben sind: "€" in 10,50 €; mehrere für eine Einheit: [Jahr, Jahre]'),
      where: where
        .optional()
        .describe('bei langen Tabellen: nur Zeilen, in denen unter diesen Spaltenköpfen das steht'),
    }),
    ...tallies,
  ],
  expects('Spaltenkopf oder {column: …, type: text}', 'column header or {column: …, type: text}'),
)

export const source = z.strictObject({
  file: path.optional().describe('Datei; {year} steht für das Berichtsjahr; bei engine: duckdb mit * auch mehrere'),
  year: z
    .union([year, z.strictObject({ column: string })], expects('ein Jahr oder {column: …}', 'a year or {column: …}'))
    .optional()
    .describe('Berichtsjahr der Datei, wenn es nicht im Namen steht: fest oder in einer Spalte'),
  years: years.optional().describe('Berichtsjahre, für die es diese Quelle gibt; sonst alle'),
  format: dialect.prefault({}),
  header: headerRows.optional().describe('Zeilen der Spaltenköpfe; sonst die Zeile nach format.skip'),
  range: range
    .optional()
    .describe(
      'Arbeitsmappen und CSV: Bereich der Tabelle, oder eines Abschnitts; dessen Spaltenköpfe über ihm nennt header.rows',
    ),
  transpose: z
    .literal(true, expects('true', 'true'))
    .optional()
    .describe(
      'Arbeitsmappen und CSV: die Räume stehen in Spalten; key, name und columns nennen, womit die Zeilen beginnen',
    ),
  ...containerEntries,
  where: z
    .union([where, condition], expects('{Spaltenkopf: Text} oder eine Bedingung', '{header: text} or a condition'))
    .optional()
    .describe('nur Zeilen, in denen unter diesen Spaltenköpfen das steht; bei engine: eine Bedingung'),
  key: z
    .union([string, keyColumns], expects('Spaltenkopf oder {columns: […]}', 'column header or {columns: […]}'))
    .describe('Spalte mit dem Schlüssel des Raums, oder Spalten, deren Inhalt aneinandergehängt der Schlüssel ist'),
  name: string.optional().describe('Spalte mit dem Namen des Raums; er wird gegen den Namen zum Schlüssel geprüft'),
  drop: z
    .array(key)
    .default([])
    .describe('Schlüssel von Summenzeilen, die gegen die Summe geprüft werden, und Überschriften'),
  missing: z
    .enum(['refuse', 'allow', 'zero'])
    .default('refuse')
    .describe('Räume ohne Zeile: Fehler, oder als fehlend führen; bei engine auch: 0 Personen'),
  signs: z
    .union(
      [z.enum(presetNames), z.record(z.string(), sign)],
      expects(
        `${presetNames.join(', ')} oder Zeichen mit Bedeutung (zero, absent, unknown, secret, void, weak)`,
        `${presetNames.join(', ')} or signs with their meaning (zero, absent, unknown, secret, void, weak)`,
      ),
    )
    .default({})
    .describe('Zeichen, die statt einer Zahl stehen'),
  secrecy: z
    .strictObject({ minimum: count(1) })
    .optional()
    .describe('Mindestfallzahl dieser Quelle'),
  suppressed: z
    .tuple([count(0), count(0)], expects('[kleinste, größte Anzahl]', '[smallest, greatest count]'))
    .refine(([least, most]) => least <= most, expects('die kleinere Anzahl zuerst', 'the smaller count first'))
    .optional()
    .describe('was hinter einem Zeichen für secret oder unknown stehen kann, etwa [1, 2]'),
  rounding: count(2)
    .optional()
    .describe('der Herausgeber rundet jede Anzahl auf das nächste Vielfache hiervon, etwa 5'),
  perturbation: z
    .union(
      [z.enum(['cell-key']), z.strictObject({ method: z.enum(['cell-key']), maximum: count(1) })],
      expects('cell-key oder {method: cell-key, maximum: …}', 'cell-key or {method: cell-key, maximum: …}'),
    )
    .optional()
    .describe(
      'der Herausgeber überlagert die Zahlen; Summen gehen dann nicht auf und werden nur gemeldet, mit maximum (größte Abweichung einer Zahl) nur so weit, wie alle Zahlen zusammen abweichen können',
    ),
  ...scanEntries,
  columns: z.record(id, column),
  provider: z.strictObject({ name: string, licence: string, uri: string.optional() }),
})
