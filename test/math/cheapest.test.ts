import { describe, expect, it } from 'vitest'
import { alike, fixed, single, together, type Cheapest } from '../../src/math/cheapest.ts'
import { random } from '../../src/math/random.ts'

const convex = (next: () => number, n: number) => {
  const steps = Array.from({ length: n - 1 }, () => next() * 10 - 5).sort((a, b) => a - b)
  return Float64Array.from([next(), ...steps.map((_, i) => steps.slice(0, i + 1).reduce((a, b) => a + b, 0))])
}
const any = (next: () => number, n: number) => Float64Array.from({ length: n }, () => next() * 10)

/** Every way to share out units, tried. */
function tried(things: readonly { from: number; cost: Float64Array }[]): Map<number, number> {
  let all = new Map([[0, 0]])
  for (const { from, cost } of things) {
    const next = new Map<number, number>()
    for (const [sum, spent] of all)
      cost.forEach((c, i) => next.set(sum + from + i, Math.min(next.get(sum + from + i) ?? Infinity, spent + c)))
    all = next
  }
  return all
}

function agrees(things: readonly Cheapest[]) {
  const both = together(things)
  const answers = tried(things)
  expect(both.cost).toHaveLength(answers.size)
  both.cost.forEach((cost, s) => {
    expect(together(things, both.from + s, both.from + s).cost).toEqual(Float64Array.of(cost))
    expect(cost).toBeCloseTo(answers.get(both.from + s)!, 10)
    const units = new Float64Array(things.length)
    both.share(both.from + s, units)
    expect(units.reduce((a, b) => a + b, 0)).toBe(both.from + s)
    expect(things.reduce((spent, thing, i) => spent + thing.cost[units[i]! - thing.from]!, 0)).toBeCloseTo(cost, 10)
  })
}

describe('cheapest', () => {
  // 1 or 2 units at 3 or 1, and 0 to 2 at 0, 5, 1: sums 1 to 4 cost 3, 1, min(3 + 1, 1 + 5), 1 + 1
  it('agrees with a case worked by hand', () => {
    const both = together([single(0, 1, Float64Array.of(3, 1), false), single(1, 0, Float64Array.of(0, 5, 1), false)])
    expect([both.from, ...both.cost]).toEqual([1, 3, 1, 4, 2])
  })
  it('of nothing is nothing', () => expect([...together([]).cost]).toEqual([0]))
  it('keeps what is fixed', () => {
    const both = together([fixed(7, 2), single(0, 0, Float64Array.of(1, 0), true)])
    expect([both.from, ...both.cost]).toEqual([7, 3, 2])
  })
  it('looks at some sums only', () => {
    const some = together([single(0, 3, Float64Array.of(5, 6, 7, 9), true)], 4, 5)
    expect([some.from, ...some.cost]).toEqual([4, 6, 7])
  })
  it('takes things of which each unit costs the same together, and fills the first ones first', () => {
    const all = alike(
      [
        { i: 0, from: 2, more: 3 },
        { i: 1, from: 0, more: 1 },
        { i: 2, from: 1, more: 2 },
      ],
      10,
      -2,
    )
    expect([all.from, ...all.cost]).toEqual([3, 10, 8, 6, 4, 2, 0, -2])
    const units = new Float64Array(3)
    all.share(7, units)
    expect([...units]).toEqual([5, 1, 1])
  })
  it.each(Array.from({ length: 60 }, (_, seed) => seed))('agrees with every way tried (%i)', (seed) => {
    const next = random(seed)
    const whole = next() < 0.5
    agrees(
      Array.from({ length: 1 + Math.floor(6 * next()) }, (_, i) => {
        const shaped = seed % 3 === 0 || (seed % 3 === 1 && next() < 0.5)
        const n = 1 + Math.floor(7 * next())
        const cost = shaped ? convex(next, n) : any(next, n)
        // whole numbers have ties
        return single(i, Math.floor(3 * next()), whole && !shaped ? cost.map(Math.round) : cost, shaped)
      }),
    )
  })
})
