import { describe, expect, it } from 'vitest'
import { makeLevel } from '../../src/prepare/levels/make-level.ts'
import { isSmall, states, type Cell } from '../../src/protect/cell.ts'
import { secondary } from '../../src/protect/secondary.ts'
import { tree, type Tree } from '../../src/protect/tree.ts'
import { worlds } from '../support/attacker.ts'
import { forest, summed } from '../support/forest.ts'

/** Base counts of areas with 100 persons each, below one city; the minimum is 3. */
function cellOf(shape: Tree, counts: readonly number[], persons = counts.map(() => 100)): Cell {
  const value = summed(shape, counts)
  const faces = [
    { sign: 1, offset: new Float64Array(value.length) },
    { sign: -1, offset: summed(shape, persons) },
  ] as const
  const cell = { value, faces, minimum: 3, state: new Uint8Array(value.length), base: counts.length }
  cell.state.forEach((_, i) => (cell.state[i] = isSmall(cell, i) ? states.small : states.open))
  return cell
}
const flat = (n: number) =>
  tree(n, [
    makeLevel(
      'stadt',
      Array.from({ length: n }, () => 's'),
      new Map(),
    ),
  ])
const inCity = (...counts: number[]) => secondary(flat(counts.length), cellOf(flat(counts.length), counts))

describe('below one sum', () => {
  it('nothing is added where nothing is small', () => expect(inCity(9, 8, 0)).toEqual([]))
  it('the smallest that hides it is added', () => expect(inCity(1, 9, 7, 30)).toEqual([2]))
  // 1 + 3: whoever knows that the second is 3 or more and the first below it, knows both
  it('unless it would be known with the notes', () => expect(inCity(1, 3, 7, 30)).toEqual([2]))
  it('two small ones hide each other where their sum leaves it open', () => expect(inCity(1, 2, 30)).toEqual([2]))
  it('a zero stays as long as another helps', () => expect(inCity(2, 0, 50)).toEqual([2]))
})
it('two small ones whose sum reaches the minimum by far need no third', () =>
  // 2 + 2 + 2 = 6: each may be 1 to 4; and with the notes 1 or 2, so that all are 2: a fourth is needed
  expect(inCity(2, 2, 1, 40)).toEqual([]))

describe('on two levels', () => {
  // 0 1 | 2 3 below 4 and 5, below 6
  const shape = tree(4, [
    makeLevel('a', ['x', 'x', 'y', 'y'], new Map()),
    makeLevel('b', ['z', 'z', 'z', 'z'], new Map()),
  ])
  const of = (...counts: number[]) => secondary(shape, cellOf(shape, counts))
  it('stays in the family where it can', () => expect(of(2, 8, 20, 20)).toEqual([1]))
  it('withholds the sum above where the family has nothing to hide behind', () => {
    const single = tree(3, [makeLevel('a', ['x', 'y', 'y'], new Map()), makeLevel('b', ['z', 'z', 'z'], new Map())])
    // 0 is alone below 3, which is as small; 4 is the sum of published areas and hides nothing: the city goes
    expect(secondary(single, cellOf(single, [2, 20, 30]))).toEqual([5])
  })
})

it('protects the rest as well', () =>
  // 99 of 100: the one who is left is found by subtraction, unless another rest is open too
  expect(secondary(flat(3), cellOf(flat(3), [99, 40, 95]))).toEqual([2]))
it('protects an area that is not assessed, but not where its count is not small', () => {
  const cell = cellOf(flat(3), [2, 40, 50])
  cell.state[0] = states.kept
  expect(secondary(flat(3), cell)).toEqual([1])
  const large = cellOf(flat(3), [20, 40, 50])
  large.state[0] = states.kept
  expect(secondary(flat(3), large)).toEqual([])
})
it('leaves a part of an earlier area open by the minimum', () => {
  const cell = cellOf(flat(3), [20, 40, 50])
  cell.state[0] = states.part
  expect(secondary(flat(3), cell)).toEqual([1])
})
it('protects the persons of a denominator where nothing bounds them', () => {
  const value = summed(flat(3), [2, 40, 50])
  const faces = [{ sign: 1, offset: new Float64Array(4) }] as const
  const state = Uint8Array.of(states.small, 0, 0, 0)
  expect(secondary(flat(3), { value, faces, minimum: 3, state, base: 3 })).toEqual([1])
})

describe('against somebody who tries everything', () => {
  const seeds = (n: number) => Array.from({ length: n }, (_, i) => i + 1)
  const dense = seeds(400).map((seed) => forest(seed, 7, 6))
  const sparse = seeds(100).map((seed) => forest(seed, 4, 16, 5))
  it.each([
    ['nearly all or nearly nobody', dense, 100],
    ['few of many', sparse, 20],
  ])('no small number is bounded below the minimum or pinned down, and nothing is in vain: %s', (_, cities, least) => {
    let [needed, cases] = [0, 0]
    cities.forEach((city, seed) => {
      const added = secondary(city.tree, city.cell)
      const state = city.cell.state.slice()
      const all = state.map((own) => (own === states.open ? states.added : own))
      const cell = { ...city.cell, state }
      const own = [false, true].map((notes) => worlds({ ...city, cell: { ...cell, state: all } }, notes))
      const safe = () => {
        const [plain, notes] = [false, true].map((with_) => worlds({ ...city, cell }, with_))
        return cell.value.every((_, i) => {
          if (state[i] === states.open || state[i] === states.added || !isSmall(cell, i)) return true
          const sides = [
            [plain!.hi[i]!, own[0]!.hi[i]!],
            [city.denominator[i]! - plain!.lo[i]!, city.denominator[i]! - own[0]!.lo[i]!],
          ] as const
          return (
            sides.every(([most, before]) => most >= Math.min(cell.minimum, before)) &&
            (notes!.hi[i]! > notes!.lo[i]! || own[1]!.hi[i]! === own[1]!.lo[i]!)
          )
        })
      }
      if (added.length > 0) needed += Number(!safe())
      for (const node of added) state[node] = states.added
      expect(safe(), `seed ${seed + 1}`).toBe(true)
      for (const node of added) {
        state[node] = states.open
        expect(safe(), `seed ${seed + 1}, ${node} in vain`).toBe(false)
        state[node] = states.added
      }
      cases += Number(added.length > 0)
    })
    expect([needed, cases > least]).toEqual([cases, true])
  })
  it('is the same in every run', () => {
    for (const city of dense.slice(0, 50))
      expect(secondary(city.tree, city.cell)).toEqual(secondary(city.tree, city.cell))
  })
})
