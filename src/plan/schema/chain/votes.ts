import * as z from 'zod'
import { path, string } from '../basic.ts'
import { dialect } from '../dialect.ts'

/** A table of points that experts gave: a row a voter, a column an indicator or sub-index. */
export const votes = z
  .strictObject({
    file: path,
    format: dialect.optional(),
    key: string.describe('Spalte, die die Stimme nennt'),
  })
  .describe('CSV mit den Punkten: je Zeile eine Stimme, je Spalte ein Indikator oder Teilindex')
