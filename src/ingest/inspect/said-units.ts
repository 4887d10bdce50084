import type { Cell } from '../../model/grid.ts'
import { withoutUnit } from '../table/without-unit.ts'
import { cellKind } from './cell-kind.ts'

/** Which of the units that were said numbers of a column are written with, the longest first. O(cells). */
export const saidUnits = (cells: readonly Cell[], units: readonly string[]): readonly string[] =>
  units
    .filter((unit) => cells.some((cell) => !['text', 'empty'].includes(cellKind(bare(cell, [unit], null)))))
    .sort((a, b) => b.length - a.length)

/** Cells without their units. */
export const bareCells = (cells: readonly Cell[], units: readonly string[]): readonly Cell[] =>
  units.length === 0 ? cells : cells.map((cell) => bare(cell, units, cell))

const bare = (cell: Cell, units: readonly string[], otherwise: Cell): Cell =>
  typeof cell === 'string' ? (withoutUnit(cell, units) ?? otherwise) : otherwise
