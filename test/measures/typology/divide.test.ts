import { expect, it } from 'vitest'
import { byMeans, divide, divideAgain } from '../../../src/measures/typology/divide.ts'
import { profiles } from '../../../src/measures/typology/profiles.ts'

const rows = profiles([[0, 1, 2, 10, 11, 12.5]])

it.each(['ward', 'k-means', 'gaussian-mixture'] as const)(
  '%s puts rows into groups and finds those of others',
  (method) => {
    const how = { method, count: 2, starts: 5, draws: 0, seed: 1 }
    const found = divide(rows, how)
    expect(found.group[0]).toBe(found.group[2])
    expect(found.group[0]).not.toBe(found.group[3])
    const among = Int32Array.of(found.group[0]!, found.group[3]!)
    expect([...found.place(profiles([[1.5, 9]]), among)]).toEqual([0, 1])
    expect([...found.place(profiles([[1.5, 9]]), Int32Array.of(-1, found.group[3]!))]).toEqual([1, 1])
    const again = divideAgain(rows, how, found, 3)
    expect(again.group[0]).toBe(again.group[2])
  },
)

// two kinds of area: there are no three types of them
it.each(['ward', 'k-means'] as const)('%s leaves areas that do not differ in one type', (method) => {
  const alike = profiles([
    [0.1, 0.7, 0.1, 0.7, 0.1, 0.7],
    [0.2, 0.3, 0.2, 0.3, 0.2, 0.3],
  ])
  expect([...divide(alike, { method, count: 3, starts: 5, draws: 0, seed: 1 }).group]).toEqual(
    expect.toSatisfy((group: number[]) => new Set(group).size === 2 && new Set(group.slice(0, 3)).size === 1),
  )
})

it('places by the nearest mean', () =>
  expect([...byMeans(profiles([[0, 5]]), Int32Array.of(0, 1)).place(profiles([[2, 3]]), Int32Array.of(0, 1))]).toEqual([
    0, 1,
  ]))
