import type { Parts } from '../parts.ts'
import type { Problem } from '../problem.ts'

/** Entries of the higher levels that contradict each other. */
export function levelReferences({ areas }: Parts): Problem[] {
  return Object.entries(areas?.levels ?? {}).flatMap(([id, level]): Problem[] => {
    const path = ['areas', 'levels', id]
    const { key, parents, names } = level
    return [
      ...(parents && !('column' in key) ? [needsColumn([...path, 'parents'])] : []),
      ...(names && 'name' in key && key.name !== undefined ? [namedTwice([...path, 'names'])] : []),
    ]
  })
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
