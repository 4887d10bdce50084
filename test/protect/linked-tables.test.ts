import { expect, it } from 'vitest'
import { random } from '../../src/math/random.ts'
import { makeLevel } from '../../src/prepare/levels/make-level.ts'
import { complementary, type Judged } from '../../src/protect/complementary.ts'
import { tree } from '../../src/protect/tree.ts'
import { summed } from '../support/forest.ts'

const areas = 3
const city = tree(areas, [makeLevel('stadt', ['s', 's', 's'], new Map())])
const nodes = [0, 1, 2, 3]
const minimum = 3

/** Three groups that are everybody, some of them of one or two persons. */
function groupsOf(next: () => number): number[][] {
  const persons = () => (next() < 0.3 ? 1 + Math.floor(2 * next()) : 3 + Math.floor(3 * next()))
  return [0, 1, 2].map(() => Array.from({ length: areas }, persons))
}

/** All tables of whole persons in which every area has as many as it has: area by area all ways to part them. */
function* tables(all: readonly number[]): Generator<number[][]> {
  const ways = (n: number) =>
    Array.from({ length: n + 1 }, (_, a) => Array.from({ length: n - a + 1 }, (_, b) => [a, b, n - a - b])).flat()
  for (const first of ways(all[0]!))
    for (const second of ways(all[1]!))
      for (const third of ways(all[2]!)) yield [0, 1, 2].map((k) => [first[k]!, second[k]!, third[k]!])
}

it('no small number is bounded below the minimum by any table that fits what is shown', () => {
  const next = random(11)
  let asked = 0
  for (let trial = 0; trial < 4; trial++) {
    const groups = groupsOf(next).map((counts) => summed(city, counts))
    const all = nodes.map((node) => groups.reduce((sum, group) => sum + group[node]!, 0))
    const hidden = complementary(
      groups.map((numerator): Judged => ({
        numerator,
        denominator: Float64Array.from(all),
        status: new Uint8Array(4),
        share: true,
        rule: { minimumCount: minimum, denominators: null },
        part: new Set(),
      })),
      city,
      () => false,
    )
    const small = (k: number, node: number) => groups[k]![node]! < minimum || all[node]! - groups[k]![node]! < minimum
    const isOpen = groups.map((_, k) => nodes.map((node) => !small(k, node) && !hidden[k]!.has(node)))
    const most = groups.map(() => nodes.map(() => 0))
    for (const table of tables(all.slice(0, areas))) {
      const sums = table.map((counts) => summed(city, counts))
      // Whatever is withheld is no 0
      const fits = sums.every((group, k) =>
        nodes.every((node) => (isOpen[k]![node] ? group[node] === groups[k]![node] : group[node]! > 0)),
      )
      if (fits) sums.forEach((group, k) => nodes.forEach((n) => (most[k]![n] = Math.max(most[k]![n]!, group[n]!))))
    }
    groups.forEach((group, k) =>
      nodes.forEach((node) => {
        if (group[node]! >= minimum) return
        asked++
        expect(most[k]![node]).toBeGreaterThanOrEqual(Math.min(minimum, all[node]! - 2))
      }),
    )
  }
  expect(asked).toBeGreaterThan(4)
})
