import { expect, it } from 'vitest'
import { doubleCounting } from '../../../../src/measures/composite/analysis/double-counting.ts'

const f = (...values: number[]) => Float64Array.from(values)
const indicators = ['sgb2', 'kinderarmut', 'alo', 'wohnen'].map((id) => ({ id, parent: id === 'wohnen' ? 'y' : 'x' }))
const columns = [f(1, 2, 3, 4, 5), f(2, 1, 5, 3, 4), f(1, 2, 3, 4, 6), f(1, 2, 3, 4, 5)]
const found = doubleCounting(indicators, columns, { sgb2: ['kinderarmut', 'nirgends'] })
const pairs = (list: typeof found) => list.map(({ first, second, contained }) => [first, second, contained])

it('names what is contained by definition, whatever it correlates', () => {
  expect(found[0]).toMatchObject({ first: 'sgb2', second: 'kinderarmut', contained: true })
  expect(found[0]!.text.de).toBe('sgb2 enthält kinderarmut (r = 0,60): wer dort zählt, zählt im Index doppelt')
  expect(found[0]!.text.en).toBe('sgb2 contains kinderarmut (r = 0.60): who is counted there counts twice in the index')
})

// r of 1…5 with 1, 2, 3, 4, 6: 12 / √(10 · 14.8) = 0.986; wohnen is the same as sgb2, but of another sub-index
it('names what hardly differs within a sub-index, not across', () => {
  expect(pairs(found.slice(1))).toEqual([['sgb2', 'alo', false]])
  expect(found[1]!.text.de).toContain('sgb2 und alo unterscheiden sich kaum (r = 0,99)')
})

it('has its threshold where it is told', () => {
  expect(pairs(doubleCounting(indicators, columns, {}, 0.99))).toEqual([])
  // 0.6 and, with alo, 7 / √(10 · 14.8) = 0.575
  expect(pairs(doubleCounting(indicators, columns, {}, 0.55))).toEqual([
    ['sgb2', 'kinderarmut', false],
    ['sgb2', 'alo', false],
    ['kinderarmut', 'alo', false],
  ])
})

it('names no pair twice, in whichever order it is declared', () =>
  expect(pairs(doubleCounting(indicators, columns, { alo: ['sgb2'] }))).toEqual([['alo', 'sgb2', true]]))

it('does not take a mirror image for a double', () =>
  expect(doubleCounting(indicators.slice(0, 2), [f(1, 2, 3), f(3, 2, 1)], {})).toEqual([]))
