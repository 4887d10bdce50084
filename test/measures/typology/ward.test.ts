import { describe, expect, it } from 'vitest'
import { random } from '../../../src/math/random.ts'
import { profiles } from '../../../src/measures/typology/profiles.ts'
import { cut, ward } from '../../../src/measures/typology/ward.ts'
import { typologyAgrees } from '../../support/typology-agrees.ts'

describe('kunststadt-64', () =>
  typologyAgrees(
    new URL('../../../fixtures/reference/kunststadt-64/index/mss/', import.meta.url),
    'id',
    ['zS1', 'zS2', 'zS3', 'zD1', 'zD2', 'zD3'],
    50,
  ))

/** Ward by trying every pair each time: slow, and nothing else. */
function tried(columns: readonly number[][]): number[] {
  let groups = columns[0]!.map((_, i) => [columns.map((x) => x[i]!)])
  const squares = (rows: number[][]) =>
    columns.reduce((sum, _, k) => {
      const centre = rows.reduce((s, row) => s + row[k]!, 0) / rows.length
      return sum + rows.reduce((s, row) => s + (row[k]! - centre) ** 2, 0)
    }, 0)
  const heights: number[] = []
  while (groups.length > 1) {
    let [at, least] = [[0, 1], Infinity]
    for (let i = 0; i < groups.length; i++)
      for (let j = i + 1; j < groups.length; j++) {
        const rise = squares([...groups[i]!, ...groups[j]!]) - squares(groups[i]!) - squares(groups[j]!)
        if (rise < least) [at, least] = [[i, j], rise]
      }
    heights.push(Math.sqrt(2 * least))
    const [i, j] = at as [number, number]
    groups = [...groups.filter((_, g) => g !== i && g !== j), [...groups[i]!, ...groups[j]!]]
  }
  return heights
}

describe('ward', () => {
  // scipy 1.17.1, cluster.hierarchy.ward
  it('agrees with scipy', () => {
    const columns = [
      [2.04, -0.57, -2.02, 3.32, -0.28, -0.39, 0.96, 1.55, -0.18],
      [-2.56, -0.45, -0.23, 0.23, -0.67, 0.48, -0.2, 0.55, 0.54],
      [0.42, -0.22, -0.87, -0.35, -1.06, -0.24, 0.02, -0.51, 1.94],
    ]
    const want = [
      0.9154780172128657, 1.0915585188161008, 1.2872839624573902, 2.0175480167768, 2.388381599884463, 3.444633507356044,
      3.481419729554788, 5.670957689060209,
    ]
    ward(profiles(columns)).forEach(({ height }, m) => expect(height).toBeCloseTo(want[m]!, 12))
  })
  it('finds what trying every pair finds', () => {
    const draw = random(11)
    for (let round = 0; round < 20; round++) {
      const columns = [0, 1].map(() => Array.from({ length: 5 + round }, draw))
      const heights = ward(profiles(columns)).map(({ height }) => height)
      tried(columns).forEach((height, m) => expect(heights[m]).toBeCloseTo(height, 10))
    }
  })
  // by hand: 0 and 1 join at 1; 10 and 12 at 2; both at √(2·2·2/4)·10.5 = √2 · 10.5
  it('agrees with a worked example', () => {
    const tree = ward(profiles([[10, 0, 12, 1]]))
    const want = [1, 2, Math.SQRT2 * 10.5]
    want.forEach((height, m) => expect(tree[m]!.height).toBeCloseTo(height, 12))
    expect(tree.map(({ first, second }) => [first, second])).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ])
  })
  it('divides four corners in the same way in any order', () => {
    const corners = [
      [0, 1, 0, 1],
      [0, 0, 1, 1],
    ]
    const by = ([x, y]: number[][], order: number[]) => {
      const rows = profiles([order.map((i) => x![i]!), order.map((i) => y![i]!)])
      const group = cut(ward(rows), 2)
      const own = new Array<number>(4)
      rows.area.forEach((at, i) => (own[order[at]!] = group[i]!))
      return own
    }
    for (const order of [
      [3, 1, 0, 2],
      [2, 0, 3, 1],
      [1, 2, 3, 0],
    ])
      expect(by(corners, order)).toEqual(by(corners, [0, 1, 2, 3]))
  })
  // a grid of 4 × 4: all joins of neighbours are equally good, and stay so in any unit but for rounding
  it('does not hang on units where joins are equally good', () => {
    const places = Array.from({ length: 16 }, (_, i) => [Math.floor(i / 4), i % 4] as const)
    const by = (one: number, other: number, from: number) =>
      cut(ward(profiles([places.map(([x]) => from + x * one), places.map(([, y]) => from + y * other)])), 4)
    const quarters = by(1, 1, 0)
    expect([...quarters]).toEqual([0, 0, 1, 1, 0, 0, 1, 1, 2, 2, 3, 3, 2, 2, 3, 3])
    for (const unit of [0.1, 1 / 3, 0.894427190999916, 7.7]) expect(by(unit, unit, -1.3)).toEqual(quarters)
  })
  it('does not lose its way where all areas are the same', () => {
    const tree = ward(profiles([new Array<number>(50).fill(3.3)]))
    expect(tree).toHaveLength(49)
    expect(new Set(cut(tree, 7)).size).toBe(7)
  })
  it('has no join of one area, and none of none', () => {
    expect(ward(profiles([[1]]))).toEqual([])
    expect(ward(profiles([[]]))).toEqual([])
    expect([...cut([], 3)]).toEqual([0])
  })
  it('cuts a tree as long as it has areas', () => {
    const tree = ward(profiles([Array.from({ length: 3000 }, (_, i) => i * i)]))
    expect(new Set(cut(tree, 5)).size).toBe(5)
    expect(new Set(cut(tree, 3000)).size).toBe(3000)
    expect(new Set(cut(tree, 1)).size).toBe(1)
  })
})
