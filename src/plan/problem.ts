import type { Code } from '../model/codes.ts'
import type { Text } from '../model/text.ts'

/** Something wrong in the plan, at a path of keys; `at: 'key'` points at the key itself, not at its value. */
export interface Problem {
  readonly code: Code
  readonly path: readonly PropertyKey[]
  readonly at?: 'key' | 'value'
  readonly value?: string
  readonly found: Text
  readonly expected?: Text
  readonly remedy?: Text
}

/** "did you mean …" for the nearest known names; undefined where none is near. */
export function didYouMean(near: readonly string[]): Text | undefined {
  if (near.length === 0) return undefined
  return { de: `gemeint ist vielleicht ${near.join(' oder ')}`, en: `did you mean ${near.join(' or ')}?` }
}
