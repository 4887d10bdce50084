import { describe, expect, it } from 'vitest'
import { cronbach } from '../../src/measures/composite/analysis/cronbach.ts'
import { effectiveWeights } from '../../src/measures/composite/analysis/effective-weights.ts'
import { influence } from '../../src/measures/composite/analysis/influence.ts'
import { leaveOneOut } from '../../src/measures/composite/analysis/leave-one-out.ts'
import { principalComponents } from '../../src/measures/composite/analysis/principal-components.ts'
import { between, related } from '../../src/measures/composite/analysis/related.ts'
import { standings } from '../../src/measures/composite/analysis/standings.ts'
import { statistics } from '../../src/measures/composite/analysis/statistics.ts'
import { run } from '../../src/measures/composite/chain/run.ts'
import { firstStage } from '../../src/measures/composite/chain/stage.ts'
import { kendall } from '../../src/math/kendall.ts'
import { pearson } from '../../src/math/pearson.ts'
import { spearman } from '../../src/math/spearman.ts'
import { columnOf, type Block, type Coinr } from './coinr.ts'
import { deviation } from './coinr-deviation.ts'

const three = (x: number) => Number(x.toPrecision(3))

/** Everything about one data set that the comparisons below look at. */
function look(one: Coinr) {
  const result = run(one.spec, one.data)
  const normalised = new Map(one.indicators.map(({ id }, k) => [id, result.stage.columns[k]!]))
  const values = new Map([...normalised, ...result.values])
  const children = (id: string) =>
    result.tree.families.find((f) => f.id === id)!.children.map((k) => result.tree.ids[k]!)
  const columns = (ids: readonly string[]) => ids.map((id) => values.get(id)!)
  // Vectors of equal length may point either way
  const upToSign = (got: ArrayLike<number>, want: readonly number[]) => {
    const sign = Math.sign(Array.from(got).reduce((total, x, i) => total + x * want[i]!, 0))
    return deviation(
      Array.from(got, (x) => sign * x),
      want,
    )
  }
  return { result, values, children, columns, upToSign, want: one.json('analysis.json') }
}

/** Compares components, consistency, weights and influence of the parts with COINr. */
export function structureAgrees(get: () => Coinr, tolerance: number) {
  describe('structure', () => {
    it.each(['pca_level1', 'pca_level2'])('%s', (level) => {
      const { want, columns, upToSign } = look(get())
      for (const pca of Object.values<never>(want[level]) as Record<string, never>[]) {
        const ids = pca.iCodes as string[]
        const got = principalComponents(ids, columns(ids))
        expect(deviation(got.eigenvalues.map(Math.sqrt), pca.sdev!)).toBeLessThanOrEqual(tolerance)
        expect(deviation(got.explained, pca.variance_explained!)).toBeLessThanOrEqual(tolerance)
        got.vectors.forEach((vector, c) => {
          const column = (pca.rotation as number[][]).map((row) => row[c]!)
          expect(upToSign(vector, column), `${ids.join()} ${c}`).toBeLessThanOrEqual(tolerance)
          const loadings = column.map((x) => x * pca.sdev![c]!)
          expect(upToSign(got.loadings[c]!, loadings), `${ids.join()} ${c}`).toBeLessThanOrEqual(tolerance)
        })
        expect(upToSign(got.vectors[0]!, pca.pc1_loadings!)).toBeLessThanOrEqual(tolerance)
      }
    })
    it('cronbach_alpha', () => {
      const { want, columns, children } = look(get())
      for (const [name, alpha] of Object.entries<number>(want.cronbach_alpha)) {
        const ids = name === 'All' ? get().indicators.map(({ id }) => id) : children(name.replace(/^L2_/, ''))
        const got = cronbach(ids, columns(ids))
        expect(deviation([got.alpha], [alpha]), name).toBeLessThanOrEqual(tolerance)
        expect(got.reason !== null, name).toBe(alpha < 0)
      }
    })
    it('corr_level1_level2_parent', () => {
      const { want, values } = look(get())
      for (const [name, of] of Object.entries({ pearson, spearman, kendall })) {
        const block: Block = want.corr_level1_level2_parent[name]
        const got = block.Var1!.map((a, i) => of(values.get(String(a))!, values.get(String(block.Var2![i]))!))
        expect(deviation(got, columnOf(block, 'Correlation'), name)).toBeLessThanOrEqual(tolerance)
      }
    })
    it('eff_weights', () => {
      const one = get()
      const block: Block = one.json('pipeline.json').eff_weights
      const got = effectiveWeights(run(one.spec, one.data))
      expect(got.size).toBe(block.iCode!.length)
      const list = block.iCode!.map((id) => got.get(String(id))!)
      expect(deviation(list, columnOf(block, 'EffWeight'))).toBeLessThanOrEqual(tolerance)
    })
    it('remove_elements_L2', () => {
      const one = get()
      const { want, result } = look(one)
      const block = want.remove_elements_L2
      const order = (block.Ranks.uCode as string[]).map((code) => one.codes.indexOf(code))
      const { Nominal: _, ...shifts } = block.MeanAbsDiff as Record<string, number>
      const ids = Object.keys(shifts)
      for (const { id, value, rank, shift } of leaveOneOut(one.spec, result, ids)) {
        const pick = (from: Float64Array) => order.map((i) => from[i]!)
        expect(deviation([shift], [shifts[id]!], id)).toBeLessThanOrEqual(tolerance)
        expect(deviation(pick(value), columnOf(block.Scores, id), id)).toBeLessThanOrEqual(tolerance)
        expect(pick(rank), id).toEqual(block.Ranks[id])
      }
    })
    it('pca_weighted_index', () => {
      const one = get()
      const want: Block = one.json('analysis.json').pca_weighted_index
      const weigh = { method: 'principal-component', settings: { form: 'vector', negative: 'allow' } } as const
      const [bottom, ...above] = one.spec.levels
      const { value } = run({ ...one.spec, levels: [{ ...bottom!, weigh }, ...above] }, one.data)
      const got = want.uCode!.map((code) => value[one.codes.indexOf(String(code))]!)
      expect(deviation(got, columnOf(want, 'Index'))).toBeLessThanOrEqual(tolerance)
    })
    it('weight_optimisation_L2_balance: correlations under the weights found', () => {
      const one = get()
      const { want } = look(one)
      // COINr lists the weights in the order of its table of weights, the correlations by name
      const table: Block = one.json('pipeline.json').weights
      const ids = table.iCode!.map(String).filter((_, k) => table.Level![k] === 2)
      const found = want.weight_optimisation_L2_balance.result
      // The weights go below 0, which the chain refuses as declared ones: the mean is taken by hand
      const { values } = look(one)
      const of = new Map(ids.map((id, k) => [id, found.OptWeight[k] as number]))
      const mean = (id: string, i: number): number => {
        const children = one.spec.nodes.filter(({ parent }) => parent === id).map((node) => node.id)
        if (children.length === 0) return values.get(id)![i]!
        const w = children.map((child) => of.get(child) ?? 1)
        return children.reduce((sum, child, k) => sum + w[k]! * mean(child, i), 0) / w.reduce((a, b) => a + b, 0)
      }
      const index = one.codes.map((_, i) => mean('Index', i))
      const byName = ids.toSorted().map((id) => ({ id, values: values.get(id)! }))
      influence(byName, index).forEach(({ id, share }, k) =>
        expect(Math.abs(share - found.Obtained[k]), id).toBeLessThanOrEqual(1e-3),
      )
    })
  })
}

/** Compares the figures that COINr prints to three digits, and its lists of pairs above a threshold. */
export function screeningAgrees(get: () => Coinr, strengths: string) {
  describe('figures to three digits', () => {
    it('stats_raw', () => {
      const one = get()
      const { columns } = firstStage(one.spec, one.data)
      const block: Block = one.json('analysis.json').stats_raw
      const at = (id: unknown) => one.indicators.findIndex((indicator) => indicator.id === id)
      const got = block.iCode!.map((id) => statistics(columns[at(id)]!))
      const pairs: [string, (s: ReturnType<typeof statistics>) => number][] = [
        ['Min', (s) => s.min],
        ['Max', (s) => s.max],
        ['Mean', (s) => s.mean],
        ['Median', (s) => s.quartiles[1]],
        ['Std', (s) => s.sd],
        ['Skew', (s) => s.skewness],
        ['Kurt', (s) => s.kurtosis],
        ['N.Avail', (s) => s.n],
        ['N.NonZero', (s) => s.notZero],
        ['N.Unique', (s) => s.distinct],
        ['N.Same', (s) => s.mostFrequent],
      ]
      // Half a unit of the third digit, and rounding
      for (const [name, of] of pairs) {
        got.forEach((s, i) => {
          const want = Number(block[name]![i])
          const unit = want === 0 ? 0 : 10 ** (Math.floor(Math.log10(Math.abs(want))) - 2)
          expect(Math.abs(of(s) - want), `${name} ${block.iCode![i]}`).toBeLessThanOrEqual(0.5001 * unit)
        })
      }
    })
    it('corr_flags_gt0.75_within_pillar', () => {
      const one = get()
      const { want, values, children } = look(one)
      const block: Block = want['corr_flags_gt0.75_within_pillar']
      const pillars = [...new Set(one.indicators.map(({ parent }) => parent))]
      const got = pillars.flatMap((id) =>
        related(Object.fromEntries(children(id).map((child) => [child, values.get(child)!])), 0.75)
          .filter(({ r }) => r > 0)
          .map(({ first, second, r }) => `${[first, second].sort().join(' ')} ${three(r)}`),
      )
      const list = block.Ind1!.map((first, i) => `${[first, block.Ind2![i]].sort().join(' ')} ${block.Corr![i]}`)
      expect(got.sort()).toEqual(list.sort())
    })
    it('denom_corr_gt0.7', () => {
      const one = get()
      const { columns } = firstStage(one.spec, one.data)
      const block: Block = one.json('analysis.json')['denom_corr_gt0.7']
      const indicators = Object.fromEntries(one.indicators.map(({ id }, k) => [id, columns[k]!]))
      const got = between(indicators, one.data.bases!, 0.7).map(
        ({ first, second, r }) => `${first} ${second} ${Number(r.toFixed(2))}`,
      )
      expect(got.sort()).toEqual(block.Ind!.map((id, i) => `${id} ${block.Denom![i]} ${block.Corr![i]}`).sort())
    })
    it(strengths, () => {
      const one = get()
      const { result, want } = look(one)
      const code = strengths.endsWith('unit') ? one.codes[0]! : strengths.slice(-3)
      const ids = one.indicators.map(({ id }) => id)
      const got = standings(ids, result.stage.columns, one.codes.indexOf(code))
      const { Strengths, Weaknesses } = want[strengths] as Record<string, Block>
      for (const [block, ends] of [
        [Strengths!, got.slice(0, 5)],
        // COINr leaves out the lowest value of all, 0
        [Weaknesses!, got.filter(({ value }) => value !== 0).slice(-5)],
      ] as const) {
        expect(ends.map(({ rank }) => rank)).toEqual(block.Rank)
        block.Code!.forEach((id, i) => {
          const own = got.find((standing) => standing.id === id)!
          expect([own.rank, three(own.value)], String(id)).toEqual([block.Rank![i], block.Value![i]])
        })
      }
    })
  })
}
