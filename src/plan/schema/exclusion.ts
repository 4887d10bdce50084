import * as z from 'zod'
import { condition } from '../condition.ts'
import { expects, key, reference, text } from './basic.ts'

const when = expects(
  'eine Bedingung wie einwohner.insgesamt < 300, mss.kom != "gültig" oder klassen.status is empty',
  'a condition such as einwohner.insgesamt < 300, mss.kom != "gültig" or klassen.status is empty',
)

const reason = z.union(
  [text, z.strictObject({ column: reference })],
  expects('ein Text oder {column: quelle.spalte}', 'text or {column: source.column}'),
)

/** Areas that are not assessed: by a condition, year by year, or by their key; never without a reason. */
export const exclusion = z.union(
  [
    z.strictObject({
      when: z.string(when).transform((t, context) => {
        const parsed = condition(t)
        if (parsed) return parsed
        context.issues.push({ code: 'custom', message: when.error, input: t })
        return z.NEVER
      }),
      reason,
    }),
    z.strictObject({ key, reason }),
  ],
  expects('{when: …, reason: …} oder {key: …, reason: …}', '{when: …, reason: …} or {key: …, reason: …}'),
)
