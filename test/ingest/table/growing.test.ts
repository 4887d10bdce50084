import { expect, it } from 'vitest'
import { addCell, growing, grownCells } from '../../../src/ingest/table/growing.ts'
import { growingLines } from '../../../src/ingest/table/growing-lines.ts'

it('keeps what was written while it grows', () => {
  const cells = growing()
  const lines = growingLines()
  for (let i = 0; i < 1000; i++) {
    const place = addCell(cells)
    if (i % 2) cells.values[place] = i
    lines.add(i + 2)
  }
  lines.set(999, 7)
  const { values, status } = grownCells(cells)
  expect(values).toHaveLength(1000)
  expect([values[0], values[1], values[999], status[0]]).toEqual([NaN, 1, 999, 1])
  expect([lines.at(0), lines.lines().length, lines.lines()[999]]).toEqual([2, 1000, 7])
})
