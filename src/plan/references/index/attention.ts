import type { Problem } from '../../problem.ts'
import type { IndexSpec } from '../../with-preset.ts'

/** Signs that no class of the index bears, alone or with its Dynamik. Classes that a method finds are known later. */
export function attentionProblems(index: IndexSpec, path: readonly PropertyKey[]): Problem[] {
  const { attention = [], classes, dynamics } = index
  const changes = dynamics ? index['dynamics-classes'] : []
  if (classes === 'none' || !Array.isArray(classes) || (changes !== undefined && !Array.isArray(changes)))
    return attention.length > 0 && classes === 'none' ? [problem(path, 0, attention[0]!, [])] : []
  const signOf = (one: { readonly sign?: string | undefined; readonly number?: number | undefined }, i: number) =>
    one.sign ?? String(one.number ?? i + 1)
  const own = classes.map(signOf)
  const known = [...own, ...own.flatMap((sign) => (changes ?? []).map((one, i) => sign + signOf(one, i)))]
  return attention.flatMap((sign, i) => (known.includes(sign) ? [] : [problem(path, i, sign, known)]))
}

const problem = (path: readonly PropertyKey[], i: number, sign: string, known: readonly string[]): Problem => ({
  code: 'ATL-0107',
  path: [...path, 'attention', i],
  value: sign,
  found: { de: `keine Klasse hat das Zeichen "${sign}"`, en: `no class bears the sign "${sign}"` },
  expected: {
    de: known.length === 0 ? 'Klassen' : `eines von ${known.join(', ')}`,
    en: known.length === 0 ? 'classes' : `one of ${known.join(', ')}`,
  },
})
