import * as z from 'zod'
import { count, expects, string } from './basic.ts'

const encodings = ['utf-8', 'windows-1252', 'iso-8859-1', 'iso-8859-15', 'utf-16le', 'utf-16be'] as const

export const encoding = z.enum(encodings)

/** How a CSV file is written. `decimal` has no default: number notation is declared, never guessed. */
export const dialect = z
  .strictObject({
    encoding: encoding.default('utf-8').describe('Zeichenkodierung der Datei'),
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
    percent: z
      .enum(['stored', 'shown'])
      .optional()
      .describe('Arbeitsmappen: Zahlen im Prozentformat (0,123 als 12,3 %): gilt die gespeicherte oder die gezeigte'),
    layout: z
      .enum(['genesis', 'json'])
      .optional()
      .describe(
        'genesis: Flat-CSV von GENESIS, Regionalstatistik oder Zensus; key und columns nennen dann Merkmale; json: JSON, das anders heißt',
      ),
  })
  .transform(({ percent, layout, ...d }) => ({
    ...d,
    decimal: d.decimal ?? null,
    thousands: d.thousands ?? null,
    footer: d.footer ?? null,
    ...(percent && { percent }),
    ...(layout && { layout }),
  }))
