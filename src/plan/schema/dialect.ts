import * as z from 'zod'
import { count, expects, string } from './basic.ts'

const encodings = ['utf-8', 'windows-1252', 'iso-8859-1', 'iso-8859-15', 'utf-16le', 'utf-16be'] as const

/** How a CSV file is written. `decimal` has no default: number notation is declared, never guessed. */
export const dialect = z
  .strictObject({
    encoding: z.enum(encodings).default('utf-8').describe('Zeichenkodierung der Datei'),
    delimiter: z
      .string()
      .length(1, expects('ein Zeichen', 'one character'))
      .default(';')
      .describe('Trennzeichen der Spalten'),
    quote: z.string().length(1, expects('ein Zeichen', 'one character')).default('"'),
    decimal: z.enum(['.', ',']).optional().describe('Dezimalzeichen; nötig, sobald Zahlen Punkt oder Komma enthalten'),
    thousands: z
      .enum(['.', ',', ' ', "'"])
      .optional()
      .describe('Tausendertrennzeichen; " " meint jede Art Leerzeichen'),
    skip: count(0).default(0).describe('Titelzeilen über der Kopfzeile'),
    footer: string.optional().describe('Womit die erste Fußzeile beginnt; dort endet die Tabelle'),
  })
  .transform((d) => ({ ...d, decimal: d.decimal ?? null, thousands: d.thousands ?? null, footer: d.footer ?? null }))
