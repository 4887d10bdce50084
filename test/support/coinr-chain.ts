import { describe, expect, it } from 'vitest'
import { firstStage, type Stage } from '../../src/measures/composite/chain/stage.ts'
import { run } from '../../src/measures/composite/chain/run.ts'
import { take } from '../../src/measures/composite/chain/take.ts'
import { availability } from '../../src/measures/composite/chain/screen.ts'
import { columnOf, steps, type Block, type Coinr } from './coinr.ts'
import { blockDeviation, deviation } from './coinr-deviation.ts'

const tolerance = 1e-9

/** Compares every stage of the pipeline, its screening, index and ranks. */
export function pipelineAgrees(get: () => Coinr) {
  describe('pipeline', () => {
    const names = ['Denominated', 'Imputed', 'Screened', 'Treated', 'Normalised']
    it.each(names.map((name, k) => [name, k + 1] as const))('%s', (name, count) => {
      const { spec, data, json, indicators } = get()
      const stage = spec.steps.slice(0, count).reduce(take, firstStage(spec, data))
      const want: Block = json('pipeline.json').stages[name]
      const worst = blockDeviation(
        column(stage),
        want,
        indicators.map(({ id }) => id),
      )
      expect(worst).toBeLessThanOrEqual(tolerance)
    })
    it('Aggregated', () => {
      const { spec, data, json } = get()
      const { values } = run(spec, data)
      const want: Block = json('pipeline.json').stages.Aggregated
      expect(
        blockDeviation(
          (id) => values.get(id)!,
          want,
          spec.nodes.map(({ id }) => id),
        ),
      ).toBeLessThanOrEqual(tolerance)
    })
    it('ranks', () => {
      const { spec, data, json, codes } = get()
      const { rank } = run(spec, data)
      const want: Block = json('pipeline.json').results_rank
      want.uCode!.forEach((code, i) => expect(rank[codes.indexOf(String(code))], String(code)).toBe(want.Index![i]))
    })
    it('screening', () => {
      const { spec, data, json, codes, indicators } = get()
      const stage = spec.steps.slice(0, 2).reduce(take, firstStage(spec, data))
      const want: Block = json('pipeline.json').screening.DataSummary
      expect(want.uCode).toEqual(codes)
      const got = availability(stage.columns, codes.length)
      expect(
        deviation(
          got.map(({ present }) => present),
          columnOf(want, 'Dat_Avail'),
        ),
      ).toBeLessThanOrEqual(tolerance)
      expect(
        deviation(
          got.map(({ notZero }) => notZero),
          columnOf(want, 'Non_Zero'),
        ),
      ).toBeLessThanOrEqual(tolerance)
      expect(indicators.length).toBeGreaterThan(10)
      expect(steps).toHaveLength(5)
    })
  })
}

/** Column of an indicator in a stage. */
export const column =
  (stage: Stage) =>
  (id: string): Float64Array =>
    stage.columns[stage.spec.indicators.findIndex((indicator) => indicator.id === id)]!
