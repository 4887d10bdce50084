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
  const decimals: Notation['decimal'][] = has(...commas, ...points, 'comma3', 'point3') ? [',', '.', null] : [null]
  const groups = has(...blanks) ? [' '] : has(...apostrophes) ? ["'"] : ['.', ',', null]
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
        'groups ,': decimal === ',' && thousands === ' ',
        'groups .': decimal === '.' && thousands === ' ',
        "groups'": thousands === "'",
        "groups',": decimal === ',' && thousands === "'",
        "groups'.": decimal === '.' && thousands === "'",
      }
      return Object.entries(readable).every(([kind, can]) => can || !has(kind as CellKind))
    })
    .filter((one) => needed(one, counts))
}

// Numbers whose decimal sign, or the sign between their thousands, is beyond doubt.
const commas = ['comma', 'groups.,', 'groups ,', "groups',"] as const
const points = ['point', 'groups,.', 'groups .', "groups'."] as const
const blanks = ['groups ', 'groups ,', 'groups .'] as const
const apostrophes = ["groups'", "groups',", "groups'."] as const

/** Signs that no cell uses are not declared. */
function needed({ decimal, thousands }: Notation, counts: KindCounts): boolean {
  const has = (...kinds: CellKind[]) => kinds.some((kind) => (counts[kind] ?? 0) > 0)
  const usesDecimal =
    decimal === null ||
    (decimal === ','
      ? has(...commas) || (has('comma3') && thousands !== ',')
      : has(...points) || (has('point3') && thousands !== '.'))
  const usesThousands =
    thousands === null ||
    has(...blanks, ...apostrophes) ||
    (thousands === '.' ? has('point3', 'groups.', 'groups.,') : has('comma3', 'groups,', 'groups,.'))
  return usesDecimal && usesThousands
}
