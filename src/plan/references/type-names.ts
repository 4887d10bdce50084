import type { Parts } from '../parts.ts'
import type { Problem } from '../problem.ts'
import { unknown } from './unknown.ts'

type Typology = Parts['typology'][string]

/** Names of types: each number and each name once, and known by indicators of the typology that do not contradict. */
export function nameProblems({ names, indicators }: Typology, path: readonly PropertyKey[]): Problem[] {
  return names.flatMap(({ type, name, above, below }, i) => {
    const own = [...path, 'names', i]
    const earlier = names.slice(0, i)
    return [
      ...(earlier.some((other) => other.type === type)
        ? [
            {
              code: 'ATL-0107' as const,
              path: [...own, 'type'],
              value: String(type),
              found: { de: `Typ ${type} hat zwei Namen`, en: `type ${type} has two names` },
              expected: { de: 'jeder Typ einmal', en: 'each type once' },
            },
          ]
        : []),
      ...(earlier.some((other) => other.name.de === name.de || other.name.en === name.en)
        ? [
            {
              code: 'ATL-0107' as const,
              path: [...own, 'name'],
              value: name.de,
              found: { de: `zwei Typen heißen "${name.de}"`, en: `two types are called "${name.en}"` },
              expected: { de: 'für jeden Typ ein eigener Name', en: 'a name of its own for each type' },
            },
          ]
        : []),
      ...above.flatMap((id, k) => unknown(id, indicators, 'indicator', [...own, 'above', k])),
      ...below.flatMap((id, k) => unknown(id, indicators, 'indicator', [...own, 'below', k])),
      ...below.flatMap((id, k) =>
        above.includes(id)
          ? [
              {
                code: 'ATL-0107' as const,
                path: [...own, 'below', k],
                value: id,
                found: { de: `"${id}" steht unter above und below`, en: `"${id}" stands under above and below` },
                expected: { de: 'über oder unter dem Mittel', en: 'above or below the mean' },
              },
            ]
          : [],
      ),
    ]
  })
}
