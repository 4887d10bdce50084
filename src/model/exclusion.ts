import type { Text } from './text.ts'

/** `einwohner.insgesamt < 300`, `mss.kom != "gültig"`, `klassen.status is empty`. */
export interface Condition {
  readonly reference: string
  readonly operator: '<' | '<=' | '>' | '>=' | '=' | '!=' | 'is empty' | 'is not empty'
  readonly operand: number | string | null
}

/** Which areas are not assessed, and why: words, or the column of a table that says so. */
export interface Exclusion {
  readonly by: { readonly key: string } | { readonly when: Condition }
  readonly reason: Text | { readonly column: string }
}
