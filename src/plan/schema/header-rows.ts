import * as z from 'zod'
import { count, expects } from './basic.ts'

const letters = expects('Spalten wie A:F', 'columns such as A:F')
const ascending = expects('Zeilennummern, aufsteigend', 'line numbers, ascending')

/** Lines of the file that make up the header, counted from 1. */
export const headerRows = z.strictObject({
  rows: z
    .array(count(1), ascending)
    .min(1, ascending)
    .refine((rows) => rows.every((row, i) => i === 0 || row > rows[i - 1]!), ascending)
    .describe('Zeilen der Datei, gezählt ab 1; mehrere werden je Spalte mit " / " verbunden'),
  columns: z
    .string(letters)
    .regex(/^[A-Z]{1,3}:[A-Z]{1,3}$/, letters)
    .optional()
    .describe('Arbeitsmappen und CSV: Spalten der Tabelle als Buchstaben, wenn daneben noch anderes steht'),
})

const corners = expects('erste und letzte Zelle wie A20:F40', 'first and last cell such as A20:F40')
const cells = /^([A-Z]{1,3})([1-9]\d{0,6}):([A-Z]{1,3})([1-9]\d{0,6})$/

/** A part of a sheet or text file, by its corners. */
export const range = z
  .string(corners)
  .regex(cells, corners)
  .refine((text) => {
    const [, left, top, right, bottom] = cells.exec(text) ?? []
    if (left === undefined || right === undefined) return true
    const ordered = left.length < right.length || (left.length === right.length && left <= right)
    return ordered && Number(top) <= Number(bottom)
  }, corners)
