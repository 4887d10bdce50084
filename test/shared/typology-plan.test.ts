import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Run } from '../../src/pipeline/run.ts'
import { build, planOf } from '../support/build.ts'
import { needs, shared } from '../support/shared.ts'

const answers = 'reference/index/berlin_mss_2021/typology.json'
const [data, reference] = [needs('data/berlin-mss-2021'), needs(answers)]
const [absent, title] = [data.absent || reference.absent, data.title + reference.title]

interface Answers {
  readonly PLR_ID: readonly string[]
  readonly ward_D2: { readonly cut: Readonly<Record<string, readonly number[]>> }
  readonly kmeans_best_of_500: readonly { readonly k: number; readonly cluster_canonical: readonly number[] }[]
}

/** Divisions that the plan asks for, each with the answer of R. */
const asked = [4, 5].flatMap((k) => [`ward${k}`, `kmeans${k}`])
const section = asked
  .map((name) => {
    const method = name.startsWith('ward') ? 'method: ward' : 'method: k-means, starts: 500'
    return `  ${name}: { indicators: [s1, s3, s4, d1, d3, d4], normalise: z-population, ${method}, types: ${name.at(-1)}, draws: 50, seed: 1 }`
  })
  .join('\n')

describe.skipIf(absent)(`types of 536 areas of Berlin, from the delivered shares${title}`, () => {
  let result: Run
  let r: Answers
  beforeAll(async () => {
    const plan = planOf('data/berlin-mss/atlas.yaml', (text) =>
      text.replace('protect:', `typology:\n${section}\nprotect:`),
    )
    result = await build(plan, shared('data/'))
    r = JSON.parse(readFileSync(shared(answers), 'utf8')) as Answers
  }, 120_000)

  it.each(asked)('are those of R: %s', (name) => {
    const k = Number(name.at(-1))
    const want = name.startsWith('ward')
      ? r.ward_D2.cut[`k${k}`]!
      : r.kmeans_best_of_500.find((one) => one.k === k)!.cluster_canonical
    const table: Record<string, string>[] = parse(result.outputs.get('tabellen/typologie.csv') as string, {
      columns: true,
    })
    const own = new Map(
      table.filter(({ typologie }) => typologie === name).map(({ gebiet_id: id, typ }) => [id!, typ!]),
    )
    const seen: string[] = []
    const ours = r.PLR_ID.map((id) => {
      const type = own.get(id)!
      if (!seen.includes(type)) seen.push(type)
      return seen.indexOf(type) + 1
    })
    expect(ours).toEqual(want)
    expect([...own.values()].filter((type) => type === '')).toHaveLength(542 - 536)
  })
})
