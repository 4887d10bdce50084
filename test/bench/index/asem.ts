import { existsSync } from 'node:fs'
import { uncertainty } from '../../../src/measures/composite/robustness/uncertainty.ts'
import { coinr } from '../../support/coinr.ts'
import { factorsOf } from '../../support/coinr-factors.ts'
import { inProcess } from './in-process.ts'

const folder = new URL('../../../../shared/reference/index/coinr_asem/', import.meta.url)

/**
 * 1,000 replications of COINr's ASEM example: 51 countries, 49 indicators, four levels; winsorising,
 * normalisation, weights and aggregation drawn by lot. COINr 1.1.14 on R 4.2.2 took 107.6 s for them.
 */
export function asem(): string {
  const title = '1,000 replications of ASEM, one core'.padEnd(44)
  if (!existsSync(folder)) return `${title} SKIPPED, ../shared is not here`
  const one = coinr(folder, 'EurAsia_group')
  const factors = factorsOf(one)
  const ours = inProcess(() => uncertainty(one.spec, one.data, factors, { runs: 1000, seed: 1 }), 7)
  return `${title} ${ours.toFixed(0).padStart(7)} ms   COINr, measured before: 107600 ms`
}
