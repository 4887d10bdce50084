import * as z from 'zod'
import { expression } from '../expression.ts'
import { expects, id, key, number, reference, string, text } from './basic.ts'

const formulaWords = expects(
  'eine Rechnung aus Spalten, Zahlen, + - * / und Klammern, etwa 100 * ew.ab65 / ew.a20_65',
  'an expression of columns, numbers, + - * / and brackets, such as 100 * ew.ab65 / ew.a20_65',
)
const formula = z.string(formulaWords).transform((t, context) => {
  const parsed = expression(t)
  if (parsed) return { text: t.trim(), expression: parsed }
  context.issues.push({ code: 'custom', message: formulaWords.error, input: t })
  return z.NEVER
})

const toleranceWords = expects(
  'eine Zahl ab 0, oder ein Anteil wie 10 %',
  'a number from 0 on, or a share such as 10 %',
)
const tolerance = z
  .union(
    [
      z.number(toleranceWords).min(0, toleranceWords),
      z.string(toleranceWords).regex(/^\d+(\.\d+)?\s*%$/, toleranceWords),
    ],
    toleranceWords,
  )
  .transform((t) => (typeof t === 'number' ? { absolute: t } : { relative: Number.parseFloat(t) / 100 }))

const severity = z.strictObject({
  as: z.enum(['error', 'warning', 'info', 'off']).describe('wie ein Befund mit diesem Code zählt; off schweigt'),
  reason: text.describe('warum; steht in der Prüfung und im Manifest'),
  source: id.optional().describe('nur Befunde in den Dateien dieser Quelle'),
  column: string.optional().describe('nur Befunde in dieser Spalte, wie der Befund sie nennt'),
  area: key.optional().describe('nur Befunde zu diesem Raum'),
})
const severities = z.union(
  [severity, z.array(severity).min(1)],
  expects('{as: …, reason: …} oder eine Liste davon', '{as: …, reason: …} or a list of them'),
)

/** What the plan wants checked beyond the keys, counts and totals that are always checked. */
export const checks = z.strictObject({
  sums: z
    .array(
      z.strictObject({
        whole: reference,
        parts: z.array(reference).min(1),
        over: id.optional().describe('höhere Ebene, deren Summe in jeder Zeile steht'),
        tolerance: tolerance.optional().describe('erlaubter Abstand; sonst keiner'),
      }),
    )
    .default([])
    .describe('Teile, die zusammen das Ganze ergeben'),
  identities: z
    .array(z.strictObject({ left: formula, right: formula, tolerance }))
    .default([])
    .describe('zwei Rechnungen, die dasselbe ergeben; der Anteil bezieht sich auf right'),
  jumps: z
    .array(
      z.strictObject({
        value: formula,
        beyond: tolerance.describe('Grenze der Veränderung gegenüber dem Vorjahr'),
        least: number.min(0, toleranceWords).default(0).describe('Veränderungen bis zu dieser Größe zählen nie'),
      }),
    )
    .default([])
    .describe('Sprünge gegenüber dem Vorjahr, gemessen an der mittleren Veränderung aller Räume'),
  outliers: z
    .array(
      z.strictObject({
        value: formula,
        z: number.positive(expects('eine Zahl über 0', 'a number above 0')),
      }),
    )
    .default([])
    .describe('Ausreißer: |Wert − Median| / (1,4826 · MAD) größer als z'),
  severity: z
    .record(z.string(), severities)
    .default({})
    .describe('Schwere eines Befundes, je Code, mit Grund; aus einer Liste gilt der engste Eintrag, der passt'),
})
