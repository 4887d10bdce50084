import type { Names } from '../parts.ts'
import type { Problem } from '../problem.ts'
import { unknown } from './unknown.ts'

/** A column named in the plan: declared by a source, and of the type that its use needs. */
export function columnProblems(
  names: Names,
  name: string,
  path: readonly PropertyKey[],
  type?: 'number' | 'text',
): Problem[] {
  const declared = names.columns.get(name)
  if (declared === undefined) return unknown(name, names.columns.keys(), 'column', path)
  if (type === undefined || declared === type) return []
  return [
    {
      code: 'ATL-0107',
      path,
      value: name,
      found:
        declared === 'text'
          ? { de: `die Spalte "${name}" ist als Text vereinbart`, en: `the column "${name}" is declared as text` }
          : { de: `die Spalte "${name}" ist als Zahl vereinbart`, en: `the column "${name}" is declared as a number` },
      expected:
        type === 'number'
          ? { de: 'eine Zahlenspalte', en: 'a numeric column' }
          : { de: 'eine Textspalte (type: text)', en: 'a text column (type: text)' },
    },
  ]
}
