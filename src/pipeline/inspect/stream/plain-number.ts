import type { Notation } from '../../../ingest/inspect/notation.ts'

/**
 * Knows numbers as most are written: digits, no zero in front, at most one decimal sign. Whatever else may be a number
 * needs a longer look.
 */
export function plainNumber({ decimal }: Pick<Notation, 'decimal'>): RegExp {
  const fraction = decimal === null ? '' : decimal === ',' ? '(?:,\\d{1,15})?' : '(?:\\.\\d{1,15})?'
  return new RegExp(`^(?:0|[1-9]\\d{0,14})${fraction}$`)
}
