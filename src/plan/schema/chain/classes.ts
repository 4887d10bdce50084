import * as z from 'zod'
import { methods } from '../../../measures/classify/methods.ts'
import { count, expects, number, text } from '../basic.ts'
import { classBreaks } from '../classes.ts'
import { frozen } from './scope.ts'

const ascending = expects('aufsteigende Grenzen', 'ascending boundaries')
const names = Object.keys(methods) as [keyof typeof methods, ...(keyof typeof methods)[]]

const method = z
  .strictObject({
    method: z.enum(names),
    count: count(2).optional().describe('Zahl der Klassen'),
    at: z
      .array(number)
      .min(1)
      .refine((list) => list.every((x, i) => i === 0 || x > list[i - 1]!), ascending)
      .optional()
      .describe('fixed: Grenzen; standard-deviation: Abstände vom Mittel in Standardabweichungen'),
    type: z
      .literal([1, 2, 3, 4, 5, 6, 7, 8, 9], expects('eine ganze Zahl von 1 bis 9', 'a whole number from 1 to 9'))
      .optional()
      .describe('nur für quantile: Art des Quantils nach Hyndman und Fan (Vorgabe: 7)'),
    closed: z
      .enum(['upper', 'lower'])
      .optional()
      .describe('nur für quantile und fixed: ob eine Grenze zur Klasse darunter (upper, Vorgabe) oder darüber gehört'),
    labels: z.array(text).optional().describe('Namen der Klassen, von unten'),
    scope: frozen.optional(),
  })
  .superRefine((rule, context) => {
    const say = (de: string, en: string, path: string[] = []) =>
      context.addIssue({ code: 'custom', path, message: expects(de, en).error })
    const { method: id, count: n, at, type, closed, labels } = rule
    const cuts = id === 'fixed' || id === 'standard-deviation'
    if (at !== undefined && !cuts)
      say('at nur bei fixed und standard-deviation', 'at with fixed and standard-deviation only', ['at'])
    if (id === 'fixed' && at === undefined) say('at: [Grenzen]', 'at: [boundaries]', ['at'])
    if (id === 'fixed' && n !== undefined) say('at ohne count', 'at without count', ['count'])
    if (id !== 'fixed' && (n === undefined) === (at === undefined))
      say(cuts ? 'count oder at' : 'Zahl der Klassen', cuts ? 'count or at' : 'number of classes', ['count'])
    if (type !== undefined && id !== 'quantile') say('type nur bei quantile', 'type with quantile only', ['type'])
    if (closed !== undefined && id !== 'quantile' && id !== 'fixed')
      say('closed nur bei quantile und fixed', 'closed with quantile and fixed only', ['closed'])
    const classes = at === undefined ? n : at.length + 1
    if (labels !== undefined && classes !== undefined && labels.length !== classes)
      say(`${classes} Namen, einer je Klasse`, `${classes} names, one a class`, ['labels'])
  })

/** Classes of an index: by declared bounds, by a method, or none. */
export const indexClasses = z
  .union(
    [z.literal('none'), classBreaks, method],
    expects('none, Klassengrenzen oder {method: …, count: …}', 'none, class breaks or {method: …, count: …}'),
  )
  .meta({ id: 'index-classes' })
