import { byKey } from '../../model/bezugsraum.ts'
import type { Read } from '../../model/delivery.ts'
import type { Finding } from '../../model/finding.ts'
import { nearest } from '../../model/nearest.ts'
import type { ParentPlace } from './column-parents.ts'

/** A key of a level with a name, and its line. */
export interface NameRow {
  readonly key: string
  readonly name: string
  readonly line: number
}

/**
 * The names of the areas of a level. One key with two names is a finding (ATL-0353), at the second; empty names are
 * none. O(rows).
 */
export function levelNames(
  rows: readonly NameRow[],
  { level, file, column }: ParentPlace,
): Read<ReadonlyMap<string, string>> {
  const first = new Map<string, NameRow>()
  const told = new Set<string>()
  const findings: Finding[] = []
  for (const row of rows) {
    if (row.name === '') continue
    const before = first.get(row.key)
    if (before === undefined) first.set(row.key, row)
    else if (before.name !== row.name && !told.has(row.key)) {
      told.add(row.key)
      findings.push({
        code: 'ATL-0353',
        severity: 'error',
        file,
        row: row.line,
        column,
        value: row.name,
        found: {
          de: `${row.key} (Ebene ${level}) heißt hier "${row.name}", in Zeile ${before.line} "${before.name}"`,
          en: `${row.key} (level ${level}) is called "${row.name}" here, "${before.name}" in line ${before.line}`,
        },
        expected: { de: 'ein Name je Schlüssel', en: 'one name for a key' },
        remedy: {
          de: 'den Namen vereinheitlichen, oder den falschen Schlüssel berichtigen',
          en: 'use one name, or correct the wrong key',
        },
      })
    }
  }
  return { value: new Map([...first].map(([key, { name }]) => [key, name])), findings }
}

/**
 * A note where a file names areas of a level that no area lies in: a file of the whole state may, but a district whose
 * areas are all missing would go without a word.
 */
export function emptyParents(
  parents: readonly string[],
  known: ReadonlyMap<string, string>,
  { level, file, column }: ParentPlace,
): Finding[] {
  const inhabited = new Set(parents)
  const empty = [...known.keys()].filter((key) => !inhabited.has(key)).sort(byKey)
  if (empty.length === 0) return []
  const some = empty.slice(0, 6).join(', ') + (empty.length > 6 ? ', …' : '')
  const n = empty.length
  return [
    {
      code: 'ATL-0355',
      severity: 'info',
      file,
      column,
      value: empty[0]!,
      found: {
        de: `Ebene ${level}: in ${n} von ${known.size} benannten liegt kein Raum: ${some}`,
        en: `level ${level}: ${n} of ${known.size} named ${n === 1 ? 'has' : 'have'} no area: ${some}`,
      },
      consequence: {
        de: n === 1 ? 'er kommt nirgends vor' : 'sie kommen nirgends vor',
        en: n === 1 ? 'it appears nowhere' : 'they appear nowhere',
      },
    },
  ]
}

/** ATL-0352: parents that a file of names does not know. */
export function unknownParents(
  parents: readonly string[],
  known: ReadonlyMap<string, string>,
  { level, file, column }: ParentPlace,
): Finding[] {
  return [...new Set(parents)]
    .filter((key) => key !== '' && !known.has(key))
    .sort(byKey)
    .map((key) => {
      const near = nearest(key, known.keys())
      return {
        code: 'ATL-0352',
        severity: 'error',
        file,
        column,
        value: key,
        found: {
          de: `Räume liegen in "${key}" (Ebene ${level}), die Datei der Namen kennt diesen Schlüssel nicht`,
          en: `areas lie in "${key}" (level ${level}), the file of names does not know this key`,
        },
        expected: {
          de: near.length > 0 ? `etwa ${near.join(', ')}` : `eine Zeile mit dem Schlüssel ${key}`,
          en: near.length > 0 ? `such as ${near.join(', ')}` : `a row with the key ${key}`,
        },
        remedy: {
          de: `die Zeile ergänzen, oder areas.levels.${level}.key berichtigen`,
          en: `add the row, or correct areas.levels.${level}.key`,
        },
      }
    })
}
