import type { Parts } from '../parts.ts'
import type { Problem } from '../problem.ts'

type Years = NonNullable<Parts['years']>

/** ATL-0107 where a span of Berichtsjahre has none in common with the plan: what it stands for would never be read. */
export function outsideYears(span: Years | undefined, plan: Years | null, path: readonly PropertyKey[]): Problem[] {
  if (!span || !plan || (span.from <= plan.to && span.to >= plan.from)) return []
  const words = ({ from, to }: Years) => (from === to ? String(from) : `${from}–${to}`)
  return [
    {
      code: 'ATL-0107',
      path,
      value: words(span),
      found: {
        de: `${words(span)} gehört nicht zu den Berichtsjahren des Plans`,
        en: `${words(span)} is not among the Berichtsjahre of the plan`,
      },
      expected: { de: `Jahre aus ${words(plan)}`, en: `years of ${words(plan)}` },
    },
  ]
}
