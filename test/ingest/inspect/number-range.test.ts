import { describe, expect, it } from 'vitest'
import { numberRange } from '../../../src/ingest/inspect/number-range.ts'

const range = (...cells: (string | number)[]) =>
  numberRange(
    cells.map((cell, i) => ({
      cell,
      value: Number(typeof cell === 'number' ? cell : cell.replaceAll('.', '')),
      line: i + 2,
    })),
  )

describe('the range of a column', () => {
  it('is its smallest and largest number', () =>
    expect(range('3', '-1', '2')).toEqual({ range: [-1, 3], exact: null, large: null }))

  it('is none without a number', () => expect(range()).toEqual({ range: null, exact: null, large: null }))

  // 2^53 + 1, + 3 and + 5 are no doubles; the neighbours of the second are 2^53 + 2 and + 4.
  it('ends with the digits of the file beyond 2^53, of which a double keeps not all', () =>
    expect(range('12', '9007199254740995', '9007199254740993', '9.007.199.254.740.997')).toMatchObject({
      exact: ['12', '9.007.199.254.740.997'],
      large: { value: '9007199254740995', line: 3 },
    }))

  it('tells numbers apart that are one double, below zero too', () => {
    expect(Number('90071992547409921')).toBe(Number('90071992547409923'))
    expect(range('90071992547409921', '90071992547409923', '90071992547409922').exact).toEqual([
      '90071992547409921',
      '90071992547409923',
    ])
    expect(range('-90071992547409921', '-90071992547409923', '-90071992547409922').exact).toEqual([
      '-90071992547409923',
      '-90071992547409921',
    ])
  })

  it('leaves a power and what a workbook stores as they are: nobody wrote their digits', () =>
    expect(range('1e20', 1e20)).toEqual({ range: [1e20, 1e20], exact: null, large: null }))
})
