import { expect, it } from 'vitest'
import { rowTest } from '../../src/plan/row-test.ts'
import { rowFilter } from '../../src/prepare/row-filter.ts'
import { table } from '../support/table.ts'

const rows = table(
  [
    ['01', 5],
    ['02', 70],
    ['03', NaN],
  ],
  { texts: { gruppe: ['arm', '', 'nicht'] } },
)
const fulfilled = (text: string) => [0, 1, 2].filter(rowFilter(rowTest(text)!, rows))

it.each([
  ['alle < 15', [0]],
  ['alle <= 5', [0]],
  ['alle > 5', [1]],
  ['alle >= 5', [0, 1]],
  ['alle = 70', [1]],
  ['alle != 70', [0]], // an empty cell is not unlike 70
  ['alle is empty', [2]],
  ['alle is not empty', [0, 1]],
  ['gruppe = "arm"', [0]],
  ['gruppe != "arm"', [2]],
  ['gruppe is empty', [1]],
  ['gruppe is not empty', [0, 2]],
  ['alle < 15 or gruppe = "nicht"', [0, 2]],
  ['alle < 99 and gruppe is empty', [1]],
])('%s', (text, expected) => expect(fulfilled(text)).toEqual(expected))
