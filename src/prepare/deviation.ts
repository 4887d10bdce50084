import type { Withholding } from '../model/withholding.ts'

/** A cell with what its publisher does to counts. */
export interface RuledCell {
  readonly value: number
  readonly rule: Withholding
}

/**
 * The most that perturbation moves numbers of these cells apart, one of them set against others: each by its own bound. 0 where
 * nobody perturbs them, Infinity where nobody says by how much. Cells without a number are moved by nothing.
 */
export const deviation = (cells: readonly RuledCell[]): number =>
  cells.reduce(
    (sum, { value, rule }) => sum + (Number.isNaN(value) ? 0 : (rule.deviation ?? (rule.perturbed ? Infinity : 0))),
    0,
  )
