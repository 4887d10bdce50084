import { expect, it } from 'vitest'
import { weightedMean } from '../../../../src/measures/composite/aggregate/weighted-mean.ts'

const mean = (columns: number[][], weights: number[], f = (x: number) => x, back = (x: number) => x) => {
  const out = new Float64Array(columns[0]!.length)
  weightedMean({ columns: columns.map((v) => Float64Array.from(v)), weights }, out, f, back)
  return Array.from(out)
}

it('leaves out parts that are missing', () => expect(mean([[2], [NaN], [4]], [1, 1, 1])).toEqual([3]))
it('is undefined where no part of any weight is there', () => expect(mean([[NaN], [4]], [1, 0])).toEqual([NaN]))
it('does not hang on the order of the parts', () => expect(mean([[1e16], [1], [-1e16]], [1, 1, 1])).toEqual([1 / 3]))
it('goes there and back', () => expect(mean([[2], [8]], [1, 1], Math.log2, (x) => 2 ** x)).toEqual([4]))
