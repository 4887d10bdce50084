import type { Text } from '../../model/text.ts'
import { nearest } from '../../model/nearest.ts'
import { didYouMean, type Problem } from '../problem.ts'

/** What a name stands for, with the German article that a list of such names takes. */
export const kinds = {
  column: { de: 'Spalte', en: 'column', oneOf: 'eine von' },
  crs: { de: 'Koordinatensystem', en: 'coordinate system', oneOf: 'eines von' },
  group: { de: 'Gruppe', en: 'group', oneOf: 'eine von' },
  indicator: { de: 'Indikator', en: 'indicator', oneOf: 'einer von' },
  level: { de: 'Ebene', en: 'level', oneOf: 'eine von' },
  source: { de: 'Quelle', en: 'source', oneOf: 'eine von' },
  measure: { de: 'Maß', en: 'measure', oneOf: 'eines von' },
} as const satisfies Record<string, Text & { readonly oneOf: string }>

/** ATL-0106 where a name is none of the known ones, with the nearest of them. */
export function unknown(
  name: string,
  known: Iterable<string>,
  kind: keyof typeof kinds,
  path: readonly PropertyKey[],
): Problem[] {
  const all = [...known]
  if (all.includes(name)) return []
  const { de, en, oneOf } = kinds[kind]
  const near = didYouMean(nearest(name, all))
  return [
    {
      code: 'ATL-0106',
      path,
      value: name,
      found: { de: `${de} "${name}" ist unbekannt`, en: `unknown ${en} "${name}"` },
      expected: {
        de: all.length > 0 ? `${oneOf} ${all.join(', ')}` : '(keine vereinbart)',
        en: all.length > 0 ? `one of ${all.join(', ')}` : '(none declared)',
      },
      ...(near ? { remedy: near } : {}),
    },
  ]
}
