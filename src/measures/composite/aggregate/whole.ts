import type { Parts } from './aggregator.ts'

/** Rows of the areas that have every part of a weight other than 0, ascending. */
export function whole({ columns, weights }: Parts): number[] {
  const used = columns.filter((_, k) => weights[k] !== 0)
  return Array.from(columns[0] ?? [], (_, i) => i).filter((i) => used.every((column) => !Number.isNaN(column[i])))
}
