import { expect, it } from 'vitest'
import { cronbach } from '../../src/measures/composite/analysis/cronbach.ts'
import { principalComponents } from '../../src/measures/composite/analysis/principal-components.ts'
import { run } from '../../src/measures/composite/chain/run.ts'
import { correlations } from '../../src/math/correlations.ts'
import { kendall } from '../../src/math/kendall.ts'
import { pearson } from '../../src/math/pearson.ts'
import { spearman } from '../../src/math/spearman.ts'
import { deviation } from './coinr-deviation.ts'
import { mssChain, mssData } from './mss-chain.ts'

type Answers = Readonly<Record<string, number[][] | undefined>> & {
  readonly cronbach_S: number
  readonly kaiser_eigen_S: readonly number[]
  readonly pc1_loadings_S: readonly number[]
}

/** Compares what R says about how the indicators of a monitoring hang together. */
export function reliabilityAgrees(
  table: readonly Record<string, string>[],
  area: string,
  status: readonly string[],
  dynamics: readonly string[],
  answers: () => Answers,
) {
  const z = () => run(mssChain([...status, ...dynamics]), mssData(table, area, [...status, ...dynamics])).stage.columns
  it('α, eigenvalues and loadings of the status', () => {
    const columns = z().slice(0, status.length)
    const want = answers()
    expect(deviation([cronbach(status, columns).alpha], [want.cronbach_S])).toBeLessThanOrEqual(1e-9)
    const { eigenvalues, loadings } = principalComponents(status, columns)
    expect(deviation(eigenvalues, want.kaiser_eigen_S)).toBeLessThanOrEqual(1e-9)
    expect(deviation(loadings[0]!, want.pc1_loadings_S.map(Math.abs))).toBeLessThanOrEqual(1e-9)
  })
  it.each([
    ['cor', pearson],
    ['cor_spearman', spearman],
    ['cor_kendall', kendall],
  ] as const)('%s', (name, of) => {
    const want = answers()[name]
    if (want) expect(deviation(correlations(z(), of), want.flat())).toBeLessThanOrEqual(1e-9)
    else expect(name).not.toBe('cor')
  })
}
