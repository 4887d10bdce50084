import type { Finding } from '../../model/finding.ts'
import type { ColumnEvidence } from './columns.ts'
import { doubt } from './doubt.ts'
import type { Given } from './given.ts'
import { signQuestion } from './sign-question.ts'

/** More signs than this are no signs: the column is one of words. */
const mostSigns = 6

/** Signs whose meaning nobody has said; of a column with many of them only the most frequent. */
export function signDoubts(columns: readonly ColumnEvidence[], { signs = {} }: Given): Finding[] {
  const open = new Map<string, { count: number; line: number; header: string }>()
  const many: Finding[] = []
  for (const { header, signs: own, sentinels } of columns) {
    const unsaid = own.filter(({ sign }) => !Object.hasOwn(signs, sign))
    if (unsaid.length > mostSigns) many.push(manySigns(header, unsaid))
    // Said once, such a number is said however it is written.
    const numbers = new Set(Object.keys(signs).map((sign) => (sign === '' ? NaN : Number(sign))))
    const low = sentinels.filter(({ value }) => !numbers.has(value)).map((one) => ({ ...one, line: 0 }))
    const asked = [...unsaid.slice(0, mostSigns), ...low]
    for (const { sign, count, line } of asked) {
      if (Object.hasOwn(signs, sign)) continue
      const seen = open.get(sign)
      open.set(sign, { count: count + (seen?.count ?? 0), line: seen?.line ?? line, header: seen?.header ?? header })
    }
  }
  const single = [...open].map(([sign, { count, line, header }]) => {
    const { found, remedy } = signQuestion(sign, count)
    return doubt(found, remedy, { column: header, value: sign, ...(line > 0 ? { row: line } : {}) })
  })
  return [...single, ...many]
}

const manySigns = (column: string, signs: ColumnEvidence['signs']): Finding =>
  doubt(
    {
      de: `${signs.length} verschiedene Texte stehen, wo Zahlen stehen, darunter ${listed(signs)}`,
      en: `${signs.length} different texts stand where numbers stand, among them ${listed(signs)}`,
    },
    {
      de: 'die Spalte ansehen: ist sie Text, die Quelle von Hand eintragen; sonst jedes Zeichen mit --signs angeben',
      en: 'look at the column: if it is text, declare the source by hand; otherwise say each sign with --signs',
    },
    { column, row: signs[0]!.line },
  )

const listed = (signs: ColumnEvidence['signs']): string =>
  signs
    .slice(0, mostSigns)
    .map(({ sign }) => `"${sign}"`)
    .join(', ')
