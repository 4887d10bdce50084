import * as z from 'zod'
import { expects } from './basic.ts'

const words = expects(
  'Text oder Liste von Texten, Ziffern in Anführungszeichen',
  'text or a list of texts, digits in quotes',
)
const one = z.string(words)

/** Rows of a long table: under each header the text, or one of the texts, that the row must have. */
export const where = z
  .record(z.string().min(1), z.union([one, z.array(one).min(1, words)], words), words)
  .transform((w) =>
    Object.fromEntries(
      Object.entries(w).map(([header, texts]) => [header, typeof texts === 'string' ? [texts] : texts]),
    ),
  )
