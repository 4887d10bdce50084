import { expect, it } from 'vitest'
import { information, table } from '../../../src/measures/decomposition/table.ts'

it('is parts of all, with margins, of the areas kept', () => {
  const { cells, rows, columns } = table(
    [
      [1, 9, 2],
      [3, 9, 4],
    ],
    [0, 2],
  )
  expect(Array.from(cells)).toEqual([0.1, 0.3, 0.2, 0.4])
  expect(rows[0]).toBeCloseTo(0.4, 12)
  expect(columns[0]).toBeCloseTo(0.3, 12)
})
it('has the information of its cells', () =>
  expect(
    information(
      table(
        [
          [1, 0],
          [0, 1],
        ],
        [0, 1],
      ),
    ),
  ).toBeCloseTo(Math.LN2, 12))
