import type { ChainData, ChainSpec } from '../../../src/measures/composite/chain/spec.ts'
import { run } from '../../../src/measures/composite/chain/run.ts'
import { random } from '../../../src/math/random.ts'
import { inProcess } from './in-process.ts'

const areas = 32_844
const domains = [0.225, 0.225, 0.135, 0.135, 0.093, 0.093, 0.093]

/** The whole English IMD: 32,844 areas, seven domains, from ranks to deciles and the areas in order. */
export function imd(): string {
  const draw = random(2019)
  const ids = domains.map((_, k) => `d${k}`)
  const data: ChainData = {
    areas: Array.from({ length: areas }, (_, i) => `E${i}`),
    columns: Object.fromEntries(ids.map((id) => [id, Float64Array.from({ length: areas }, draw)])),
  }
  const spec: ChainSpec = {
    high: 'burden',
    indicators: ids.map((id) => ({ id, direction: 'resource', parent: 'imd' })),
    nodes: [{ id: 'imd', parent: null }],
    steps: [{ step: 'normalise', method: 'exponential', scope: 'year' }],
    levels: [{ weigh: { method: 'declared' }, aggregate: { method: 'sum' } }],
    weights: Object.fromEntries(ids.map((id, k) => [id, domains[k]!])),
  }
  const table = () => {
    const { value, rank } = run(spec, data)
    const order = Array.from(rank, (_, i) => i).sort((i, j) => rank[i]! - rank[j]!)
    return order.map((i) => [data.areas[i], value[i], rank[i], Math.ceil((10 * rank[i]!) / areas)])
  }
  const ours = inProcess(table, 7)
  return `${'English IMD, 32,844 areas, to sorted table'.padEnd(44)} ${ours.toFixed(0).padStart(7)} ms   asked for: under 500 ms`
}
