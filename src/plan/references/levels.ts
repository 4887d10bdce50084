import type { Names, Parts } from '../parts.ts'
import type { Problem } from '../problem.ts'
import { unknown } from './unknown.ts'

/** Entries of the higher levels that contradict each other, and the levels that the indicators are published on. */
export function levelReferences(parts: Parts, names: Names): Problem[] {
  const { levels } = parts
  const chosen = Array.isArray(levels)
    ? levels.flatMap((name, i) => unknown(name, names.levels, 'level', ['levels', i]))
    : []
  return [...entries(parts), ...chosen, ...unprotected(parts)]
}

function entries({ areas }: Parts): Problem[] {
  return Object.entries(areas?.levels ?? {}).flatMap(([id, level]): Problem[] => {
    const path = ['areas', 'levels', id]
    const { key, parents, names } = level
    return [
      ...(parents && !('column' in key) ? [needsColumn([...path, 'parents'])] : []),
      ...(names && 'name' in key && key.name !== undefined ? [namedTwice([...path, 'names'])] : []),
    ]
  })
}

/** Sums beside their parts tell the part that is withheld. */
function unprotected({ areas, levels, protect }: Parts): Problem[] {
  const above = levels === 'all' ? Object.keys(areas?.levels ?? {}) : Array.isArray(levels) ? levels : []
  if (protect?.secondary !== false || !above.some((name) => name !== areas?.base.level)) return []
  return [
    {
      code: 'ATL-0107',
      path: ['protect', 'secondary'],
      at: 'key',
      value: 'false',
      found: {
        de: 'mit Summen höherer Ebenen ließen sich gesperrte Zahlen errechnen',
        en: 'with the sums of higher levels withheld numbers could be worked out',
      },
      expected: { de: 'secondary: true, oder levels: base', en: 'secondary: true, or levels: base' },
    },
  ]
}

const needsColumn = (path: readonly PropertyKey[]): Problem => ({
  code: 'ATL-0107',
  path,
  at: 'key',
  found: {
    de: 'parents nennt eine Tabelle, aber key keine Spalte, die dort stünde',
    en: 'parents names a table, but key no column that would stand there',
  },
  expected: { de: 'key: {column: …}, oder kein parents', en: 'key: {column: …}, or no parents' },
})

const namedTwice = (path: readonly PropertyKey[]): Problem => ({
  code: 'ATL-0107',
  path,
  at: 'key',
  found: {
    de: 'die Namen der Ebene stehen schon in key.name',
    en: 'the names of the level stand in key.name already',
  },
  expected: { de: 'key.name oder names, nicht beide', en: 'key.name or names, not both' },
})
