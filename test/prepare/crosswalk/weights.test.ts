import { describe, expect, it } from 'vitest'
import { weights } from '../../../src/prepare/crosswalk/weights.ts'

const row = (from: string, to: string, weight: number, line = 2) => ({ from, to, weight, line })
const plain = { normalise: false, slivers: null }
const made = { normalise: true, slivers: null }

describe('as they are', () => {
  it('are fine when each old area sums to one', () => {
    const rows = [row('A', 'X', 0.3), row('A', 'Y', 0.7), row('B', 'Y', 1)]
    expect(weights(rows, plain, 'f')).toEqual({ value: rows, findings: [] })
  })
  it('may be off by the rounding of six digits', () =>
    expect(weights([row('A', 'X', 0.3333333), row('A', 'Y', 0.6666666)], plain, 'f').findings).toEqual([]))
  // three times 0.333333 would leave one person of a million behind
  it('share out everybody within that rounding', () => {
    const rows = ['X', 'Y', 'Z'].map((to) => row('A', to, 0.333333))
    const { value } = weights([...rows, row('B', 'X', 0.9999995)], plain, 'f')
    expect(value.map(({ weight }) => weight)).toEqual([1 / 3, 1 / 3, 1 / 3, 1])
  })
  it('are an error of each old area that is further off', () =>
    expect(
      weights([row('A', 'X', 0.5, 7), row('A', 'Y', 0.499, 8), row('B', 'Y', 1)], plain, 'f').findings,
    ).toMatchObject([
      {
        code: 'ATL-0340',
        severity: 'error',
        file: 'f',
        row: 7,
        raum: 'A',
        found: { de: 'die Gewichte von A ergeben zusammen 0,999' },
      },
    ]))
})

describe('normalised', () => {
  it('sum to one, and the sums before are told', () => {
    const { value, findings } = weights([row('A', 'X', 0.4995), row('A', 'Y', 0.4995), row('B', 'Y', 1)], made, 'f')
    expect(value.map(({ weight }) => weight)).toEqual([0.5, 0.5, 1])
    expect(findings).toMatchObject([{ code: 'ATL-0345', severity: 'info' }])
    expect(findings[0]!.found.de).toContain('bei 1 von 2 alten Räumen ergaben die Gewichte nicht 1, sondern 0,999; sie')
  })
  it('warns of a sum that is no matter of slivers', () =>
    expect(weights([row('A', 'X', 0.8)], made, 'f').findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['ATL-0345', 'info'],
      ['ATL-0340', 'warning'],
    ]))
  it('cannot be made of nothing', () =>
    expect(weights([row('A', 'X', 0)], made, 'f')).toMatchObject({
      value: [],
      findings: expect.arrayContaining([expect.objectContaining({ code: 'ATL-0340', severity: 'error' })]),
    }))
})

it('drops slivers, says how many, and gives their people to the rest', () => {
  const rows = [row('A', 'X', 0.999), row('A', 'Y', 0.001), row('B', 'Y', 1)]
  const { value, findings } = weights(rows, { normalise: true, slivers: 0.01 }, 'f')
  expect(value.map(({ from, to, weight }) => [from, to, weight])).toEqual([
    ['A', 'X', 1],
    ['B', 'Y', 1],
  ])
  expect(findings).toMatchObject([{ code: 'ATL-0345', severity: 'info' }])
  expect(findings[0]!.found.en).toContain('1 of 3 rows')
})
it('keeps a weight that is the limit itself', () =>
  expect(
    weights([row('A', 'X', 0.99), row('A', 'Y', 0.01)], { normalise: true, slivers: 0.01 }, 'f').value,
  ).toHaveLength(2))
