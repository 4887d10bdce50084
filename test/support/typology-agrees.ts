import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { typology } from '../../src/measures/typology/typology.ts'
import { kMeans } from '../../src/measures/typology/k-means.ts'
import { profiles } from '../../src/measures/typology/profiles.ts'
import { cut, ward } from '../../src/measures/typology/ward.ts'
import { rows } from './rows.ts'

interface Answers {
  readonly id?: readonly string[]
  readonly PLR_ID?: readonly string[]
  readonly ward_D2: {
    readonly all_heights_descending?: readonly number[]
    readonly top20_heights?: readonly number[]
    readonly cut: Readonly<Record<string, readonly number[]>>
  }
  readonly kmeans_best_of_500: readonly { k: number; tot_withinss: number; cluster_canonical: readonly number[] }[]
}

/** Compares Ward's tree and k-means with R's `hclust(…, "ward.D2")` and `kmeans(…, nstart = 500)`. */
export function typologyAgrees(folder: URL, key: string, indicators: readonly string[], starts: number) {
  const answers: Answers = JSON.parse(readFileSync(new URL('typology.json', folder), 'utf8'))
  const ids = answers.id ?? answers.PLR_ID!
  const table = new Map(rows(new URL('expected.csv', folder)).map((row) => [row[key]!, row]))
  const columns = indicators.map((name) => ids.map((id) => Number(table.get(id)![name])))
  const points = profiles(columns)
  const tree = ward(points)
  const heights = tree.map(({ height }) => height).reverse()

  it('heights of the tree', () => {
    const want = answers.ward_D2.all_heights_descending ?? answers.ward_D2.top20_heights!
    expect(want.length).toBeGreaterThanOrEqual(20)
    want.forEach((height, m) => expect(Math.abs(heights[m]! - height)).toBeLessThanOrEqual(1e-9 * height))
  })
  it.each(Object.entries(answers.ward_D2.cut))('groups of the tree, %s', (k, want) =>
    expect(asFirstSeen(byArea(cut(tree, Number(k.slice(1))), points.area))).toEqual(want),
  )
  it.each(answers.kmeans_best_of_500)('k-means with $k groups', ({ k, tot_withinss, cluster_canonical }) => {
    const { group, within } = kMeans(points, k, { starts, seed: 1 })
    // R's best of 500 is no proof of the optimum: ours may be better, never worse
    expect(within).toBeLessThanOrEqual(tot_withinss * (1 + 1e-9))
    if (within >= tot_withinss * (1 - 1e-9)) {
      expect(asFirstSeen(byArea(group, points.area))).toEqual(cluster_canonical)
    }
  })
  it('types do not hang on the order of the areas', () => {
    const how = { method: 'k-means', count: 4, starts: 5, draws: 0, seed: 3 } as const
    const turned = columns.map((column) => [...column].reverse())
    expect([...typology(turned, how).type].reverse()).toEqual([...typology(columns, how).type])
  })
}

const byArea = (group: Int32Array, area: Int32Array): number[] => {
  const out: number[] = []
  area.forEach((at, i) => (out[at] = group[i]))
  return out
}

/** Numbers from 1 in the order in which groups come up. */
function asFirstSeen(group: readonly number[]): number[] {
  const seen = [...new Set(group)]
  return group.map((c) => seen.indexOf(c) + 1)
}
