import * as z from 'zod'
import { rowTest } from '../row-test.ts'
import { expects, id, path, string } from './basic.ts'

const words = expects(
  'eine Bedingung wie alter < 15, gruppe = "a" and alter >= 65 oder [Art der Wohnung] is empty',
  'a condition such as alter < 15, gruppe = "a" and alter >= 65 or [Art der Wohnung] is empty',
)

/** A condition on one row of a large source. */
export const condition = z.string(words).transform((text, context) => {
  const test = rowTest(text)
  if (test !== null) return { text, test }
  context.issues.push({ code: 'custom', message: words.error, input: text })
  return z.NEVER
})

/** What is counted of a large source: rows, all or those that fulfil a condition, or a column added up. */
export const tallies = [
  z.strictObject({ count: z.union([z.literal('all'), condition], words) }),
  z.strictObject({ sum: string, when: condition.optional() }),
] as const

/** What a source says besides when an engine counts its rows. */
export const scanEntries = {
  engine: z
    .enum(['memory', 'duckdb', 'postgres'])
    .optional()
    .describe(
      'eine Zeile je Person, Adresse …: wer sie auszählt; memory bis zu einer Million Zeilen, duckdb große Dateien, postgres eine Tabelle auf einem Server (Zugangsdaten in ATL_PG_URL)',
    ),
  table: z
    .string(expects('schema.tabelle', 'schema.table'))
    .regex(/^[^.\p{Cc}]+(\.[^.\p{Cc}]+){0,2}$/u, expects('schema.tabelle', 'schema.table'))
    .optional()
    .describe('bei engine: postgres die Tabelle oder Sicht; {year} steht für das Berichtsjahr'),
  query: string
    .optional()
    .describe('bei engine: duckdb ein eigenes SELECT anstelle der Zeilen; die Datei heißt darin wie die Quelle'),
  tables: z
    .record(id, path)
    .optional()
    .describe('bei query: weitere Dateien unter dem Namen, den sie in der Abfrage haben'),
}
