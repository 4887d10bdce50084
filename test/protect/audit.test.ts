import { expect, it } from 'vitest'
import { makeLevel } from '../../src/prepare/levels/make-level.ts'
import { component, tighten } from '../../src/protect/audit.ts'
import { ownBounds, states } from '../../src/protect/cell.ts'
import { tree } from '../../src/protect/tree.ts'
import { worlds } from '../support/attacker.ts'
import { forest } from '../support/forest.ts'

// 0 1 | 2 3 4 below 5 and 6, all below 7
const shape = tree(5, [
  makeLevel('a', ['x', 'x', 'y', 'y', 'y'], new Map()),
  makeLevel('b', ['z', 'z', 'z', 'z', 'z'], new Map()),
])
const shown =
  (...nodes: number[]) =>
  (node: number) =>
    nodes.includes(node)

it('a component ends at published areas', () => {
  expect(component(shape, shown(0, 1, 2, 3, 5, 6, 7), 4)).toEqual({ nodes: [6, 2, 3, 4], families: [6] })
  expect(component(shape, shown(0, 2, 3, 7), 4)).toEqual({ nodes: [7, 5, 6, 0, 1, 2, 3, 4], families: [5, 6, 7] })
  expect(component(shape, shown(0, 1, 2, 3), 4)).toEqual({ nodes: [7, 5, 6, 0, 1, 2, 3, 4], families: [5, 6, 7] })
})
it('one unknown in a sum is known', () => {
  const open = shown(0, 1, 2, 3, 6)
  const bounds = { lo: Float64Array.of(0, 0, 5, 6, 1, 0, 13, 0), hi: Float64Array.of(0, 0, 5, 6, 99, 0, 13, 0) }
  tighten(shape, open, [6], bounds)
  expect([bounds.lo[4], bounds.hi[4]]).toEqual([2, 2])
})
it('two levels of unknowns are bounded by what is above and below', () => {
  // 7 = 20 is shown, 0 = 4, 2 = 5, 3 = 6: so 1 + 4 = 5, each from 1 to 4; 5 from 5 to 8, 6 from 12 to 15
  const open = shown(0, 2, 3, 7)
  const bounds = { lo: Float64Array.of(4, 1, 5, 6, 1, 1, 1, 20), hi: Float64Array.of(4, 50, 5, 6, 50, 99, 99, 20) }
  tighten(shape, open, [5, 6, 7], bounds)
  expect([...bounds.lo]).toEqual([4, 1, 5, 6, 1, 5, 12, 20])
  expect([...bounds.hi]).toEqual([4, 4, 5, 6, 4, 8, 15, 20])
})

it.each([false, true])('gives the bounds that trying everything gives; with notes: %s', (notes) => {
  for (let seed = 1; seed <= 300; seed++) {
    const city = forest(seed, 6, 6)
    const { tree, cell } = city
    const open = (node: number) => cell.state[node] === states.open
    const own = Array.from(cell.value, (value, i) => (open(i) ? [value, value] : ownBounds(cell, i, notes, 1e6)))
    const bounds = { lo: Float64Array.from(own, ([lo]) => lo!), hi: Float64Array.from(own, ([, hi]) => hi!) }
    const roots = own.flatMap((_, i) => (open(i) || tree.parent[i] === -1 ? [i] : []))
    for (const root of roots) tighten(tree, open, component(tree, open, root).families, bounds)
    const tried = worlds(city, notes)
    expect([...bounds.lo], `seed ${seed}`).toEqual(tried.lo)
    expect([...bounds.hi], `seed ${seed}`).toEqual(tried.hi)
    expect(cell.value.every((value, i) => value >= tried.lo[i]! && value <= tried.hi[i]!)).toBe(true)
  }
})
