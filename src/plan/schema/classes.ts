import * as z from 'zod'
import { count, expects, number, string, text } from './basic.ts'

const bound = z.strictObject({
  label: text,
  number: count(0).optional().describe('Nummer der Klasse; sonst 1, 2, 3 …'),
  sign: string.optional().describe('Kurzzeichen für die Verbindung zweier Klassen'),
  below: number.optional().describe('obere Grenze, nicht mehr dazugehörig'),
  to: number.optional().describe('obere Grenze, noch dazugehörig'),
})

const order = expects(
  'aufsteigende Grenzen, je Klasse eine (below oder to), die letzte Klasse ohne',
  'ascending bounds, one a class (below or to), none at the last',
)

/** Classes by declared bounds. A bound that two classes share belongs to the one that says `to`. */
export const classBreaks = z
  .array(bound)
  .min(2, expects('mindestens zwei Klassen', 'two classes at least'))
  .refine((list) => {
    const bounds = list
      .slice(0, -1)
      .map((c) => (c.below !== undefined && c.to !== undefined ? NaN : (c.below ?? c.to ?? NaN)))
    const last = list.at(-1)!
    return (
      last.below === undefined &&
      last.to === undefined &&
      bounds.every((b, i) => (i === 0 ? !Number.isNaN(b) : b > bounds[i - 1]!))
    )
  }, order)
  .transform((list) =>
    list.map((c, i) => ({
      number: c.number ?? i + 1,
      label: c.label,
      sign: c.sign ?? String(c.number ?? i + 1),
      ...(c.below === undefined ? {} : { below: c.below }),
      ...(c.to === undefined ? {} : { to: c.to }),
    })),
  )

export const classMethod = z
  .strictObject({
    method: z.enum(['quantile', 'equal-interval', 'natural-breaks', 'standard-deviation', 'head-tail']),
    count: count(2),
    type: z
      .literal([1, 2, 3, 4, 5, 6, 7, 8, 9], expects('eine ganze Zahl von 1 bis 9', 'a whole number from 1 to 9'))
      .optional()
      .describe('nur für quantile: Art des Quantils nach Hyndman und Fan (Vorgabe: 7)'),
    closed: z
      .enum(['upper', 'lower'])
      .optional()
      .describe('nur für quantile: ob eine Grenze zur Klasse darunter (upper, Vorgabe) oder darüber gehört'),
  })
  .refine(
    ({ method, type, closed }) => method === 'quantile' || (type === undefined && closed === undefined),
    expects('type und closed nur bei quantile', 'type and closed with quantile only'),
  )
