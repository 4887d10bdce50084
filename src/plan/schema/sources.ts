import * as z from 'zod'
import { signPresets } from '../../model/signs.ts'
import { count, expects, id, key, path, string, year, years } from './basic.ts'
import { dialect } from './dialect.ts'

const sign = z.enum(['zero', 'absent', 'unknown', 'secret', 'void', 'weak'])

const presetNames = Object.keys(signPresets) as [string, ...string[]]

const column = z.union(
  [string, z.strictObject({ column: string, type: z.enum(['number', 'text']).default('number') })],
  expects('Spaltenkopf oder {column: …, type: text}', 'column header or {column: …, type: text}'),
)

export const source = z.strictObject({
  file: path.describe('Datei; {year} steht für das Berichtsjahr'),
  year: z
    .union([year, z.strictObject({ column: string })], expects('ein Jahr oder {column: …}', 'a year or {column: …}'))
    .optional()
    .describe('Berichtsjahr der Datei, wenn es nicht im Namen steht: fest oder in einer Spalte'),
  years: years.optional().describe('Berichtsjahre, für die es diese Quelle gibt; sonst alle'),
  format: dialect.prefault({}),
  key: z
    .union(
      [string, z.strictObject({ columns: z.array(string).min(1) })],
      expects('Spaltenkopf oder {columns: […]}', 'column header or {columns: […]}'),
    )
    .describe('Spalte mit dem Schlüssel des Raums, oder Spalten, deren Inhalt aneinandergehängt der Schlüssel ist'),
  drop: z.array(key).default([]).describe('Schlüssel von Summenzeilen; sie werden gegen die Summe geprüft'),
  missing: z.enum(['refuse', 'allow']).default('refuse').describe('Räume ohne Zeile: Fehler, oder als fehlend führen'),
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
  columns: z.record(id, column),
  provider: z.strictObject({ name: string, licence: string, uri: string.optional() }),
})
