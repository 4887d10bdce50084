import * as z from 'zod'
import { count } from './basic.ts'

/** What may be shown. */
export const protect = z
  .strictObject({
    'minimum-count': count(1).describe('kleinste Fallzahl, die gezeigt wird; 1 zeigt alle'),
    denominators: count(1).optional().describe('kleinste Bezugszahl, bei der ein Anteil gezeigt wird'),
    below: z.enum(['withhold', 'refuse']).default('withhold').describe('darunter: sperren, oder nichts schreiben'),
    secondary: z
      .boolean()
      .default(true)
      .describe(
        'weitere Werte sperren, damit sich gesperrte nicht aus Summen oder anderen Indikatoren errechnen lassen',
      ),
  })
  .describe('was gezeigt werden darf')
