import * as z from 'zod'
import { expects } from './basic.ts'

const words = expects(
  'eine Einheit wie "€" oder eine Liste, ohne Ziffern; ein Prozentzeichen braucht keine',
  'a unit such as "€" or a list, without digits; a percent sign needs none',
)
const one = z
  .string(words)
  .trim()
  .regex(/^(?!%$)[^\d]{1,20}$/, words)

/** What the numbers of a column are written with, the longest first. */
export const unit = z
  .union([one, z.array(one).min(1, words)], words)
  .transform((units) => [units].flat().sort((a, b) => b.length - a.length))
