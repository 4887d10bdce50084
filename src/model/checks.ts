import type { Code } from './codes.ts'
import type { Expression } from './expression.ts'
import type { Severity } from './finding.ts'
import type { Text } from './text.ts'

/** How far two numbers may lie apart: in the unit of the numbers, or as a share of the second. */
export type Tolerance = { readonly absolute: number } | { readonly relative: number }

/** An expression with its text as the plan has it. */
export interface Formula {
  readonly text: string
  readonly expression: Expression
}

/** What the plan wants checked beyond what is always checked. */
export interface Checks {
  readonly sums: readonly SumCheck[]
  readonly identities: readonly IdentityCheck[]
  readonly jumps: readonly JumpCheck[]
  readonly outliers: readonly OutlierCheck[]
  readonly severity: Readonly<Partial<Record<Code, readonly Weight[]>>>
}

/** The whole is the sum of its parts, area by area, or over the areas of a higher level that share the whole. */
export interface SumCheck {
  readonly whole: string
  readonly parts: readonly string[]
  /** The higher level; null: area by area. */
  readonly over: string | null
  /** null: exactly, or not judged where a source perturbs its counts. */
  readonly tolerance: Tolerance | null
}

export interface IdentityCheck {
  readonly left: Formula
  readonly right: Formula
  readonly tolerance: Tolerance
}

/** Changes against the year before that go further than `beyond`, and further than `least` in the unit of the value. */
export interface JumpCheck {
  readonly value: Formula
  readonly beyond: Tolerance
  readonly least: number
}

export interface OutlierCheck {
  readonly value: Formula
  /** Largest |x − median| / (1.4826 · MAD). */
  readonly z: number
}

/** What the findings of a code count as, by the plan, and why. */
export interface Weight {
  readonly as: Severity | 'off'
  readonly reason: Text
  /** Of the source it is narrowed to: file and what is named within it, with `{year}` and `*` as in the plan. */
  readonly source?: { readonly file: string; readonly within: readonly string[] }
  /** As a finding names it. */
  readonly column?: string
  /** Key of the area. */
  readonly area?: string
}
