import { describe, expect, it } from 'vitest'
import { dealing } from '../../src/math/dealing.ts'
import { random } from '../../src/math/random.ts'
import { chiSquare } from '../support/chi-square.ts'
import { tables } from '../support/tables.ts'

const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k)

describe.each([
  { sizes: [5, 0, 4, 3], members: [0, 1, 5, 11, 12] },
  { sizes: [1, 1, 1, 1, 1, 40], members: [2, 20, 43] },
  { sizes: [30, 2], members: [7, 29] },
])('among $sizes', ({ sizes, members }) => {
  it.each(members)('all tables of %i members come as often as there are ways to choose them', (n) => {
    const all = tables(n, sizes)
    const keys = new Map(all.map((table, at) => [table.join(), at]))
    const total = sizes.reduce((a, b) => a + b)
    const ways = all.map((table) => table.reduce((product, x, i) => product * choose(sizes[i]!, x), 1))
    const streams = [random(3), random(4)]
    const [into, others] = [streams, streams].map((list) => list.map(() => new Float64Array(sizes.length)))
    const deal = dealing(Float64Array.from(sizes), n)
    const counts = all.map(() => 0)
    for (let k = 0; k < 20_000; k++) {
      deal(streams, into!, others!)
      into!.forEach((own, d) => {
        counts[keys.get(own.join())!]!++
        expect(own.map((x, i) => x + others![d]![i]!)).toEqual(Float64Array.from(sizes))
      })
    }
    const chances = ways.map((way) => way / choose(total, n))
    if (all.length === 1) expect(counts).toEqual([40_000])
    else expect(Math.abs(chiSquare(counts, chances))).toBeLessThan(5)
  })
})
