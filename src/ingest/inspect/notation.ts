import type { Cell } from '../../model/grid.ts'
import { cellKind, type CellKind } from './cell-kind.ts'

/** How numbers are written; null where no number needs the sign. */
export interface Notation {
  readonly decimal: '.' | ',' | null
  readonly thousands: string | null
}

export type KindCounts = Readonly<Partial<Record<CellKind, number>>>

/** How many cells of each kind. O(cells). */
export function countKinds(cells: readonly Cell[]): KindCounts {
  const counts: Partial<Record<CellKind, number>> = {}
  for (const cell of cells) {
    const kind = cellKind(cell)
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

/**
 * The notations under which all numbers of a table can be read. One: that is it. Several: the cells allow more than
 * one reading (`1.234`). None: they contradict each other (61 cells with a comma, 3 with a point).
 */
export function notationsOf(counts: KindCounts): Notation[] {
  const has = (...kinds: CellKind[]) => kinds.some((kind) => (counts[kind] ?? 0) > 0)
  const decimals: Notation['decimal'][] = has('comma', 'comma3', 'point', 'point3', 'groups.,', 'groups,.')
    ? [',', '.', null]
    : [null]
  const groups = has('groups ') ? [' '] : has("groups'") ? ["'"] : ['.', ',', null]
  return decimals
    .flatMap((decimal) => groups.map((thousands): Notation => ({ decimal, thousands })))
    .filter(({ decimal, thousands }) => {
      if (decimal !== null && decimal === thousands) return false
      const readable: Readonly<Record<string, boolean>> = {
        comma: decimal === ',',
        point: decimal === '.',
        comma3: decimal === ',' || thousands === ',',
        point3: decimal === '.' || thousands === '.',
        'groups.': thousands === '.',
        'groups,': thousands === ',',
        'groups.,': decimal === ',' && thousands === '.',
        'groups,.': decimal === '.' && thousands === ',',
        'groups ': thousands === ' ',
        "groups'": thousands === "'",
      }
      return Object.entries(readable).every(([kind, can]) => can || !has(kind as CellKind))
    })
    .filter((one) => needed(one, counts))
}

/** Signs that no cell uses are not declared. */
function needed({ decimal, thousands }: Notation, counts: KindCounts): boolean {
  const has = (...kinds: CellKind[]) => kinds.some((kind) => (counts[kind] ?? 0) > 0)
  const blanks = has('groups ', "groups'")
  const usesDecimal =
    decimal === null ||
    (decimal === ','
      ? has('comma', 'groups.,') || (has('comma3') && thousands !== ',')
      : has('point', 'groups,.') || (has('point3') && thousands !== '.'))
  const usesThousands =
    thousands === null ||
    blanks ||
    (thousands === '.' ? has('point3', 'groups.', 'groups.,') : has('comma3', 'groups,', 'groups,.'))
  return usesDecimal && usesThousands
}
