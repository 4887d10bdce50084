import { describe, expect, it } from 'vitest'
import { permutationTest } from '../../../src/measures/inference/index.ts'
import { spatial } from '../../../src/measures/index.ts'
import type { Inputs, Measure } from '../../../src/model/measure.ts'
import { kunststadt } from '../../support/spatial-cases.ts'

// PySAL 2aa26d8 gives RelativeClustering the same value wherever the shares lie, and SpatialProximity a higher one where they lie at
// random, for its weights grow with distance
const measures = [
  spatial.spatialProximity,
  spatial.relativeClustering,
  spatial.absoluteClustering,
  spatial.distanceDecayIsolation,
] as unknown as Measure[]
const { map } = kunststadt.find(({ name }) => name === 'auslaender|gesamt')!

describe.each(measures)('$id, when areas change places', (measure) => {
  const test = permutationTest(measure, map as Inputs, 'places', { draws: 99, seed: 1 })
  it('changes', () => expect(test.deviation).toBeGreaterThan(1e-3 * Math.abs(test.observed)))
  it('is lower than where the group lives close together', () => {
    expect(test.observed).toBeGreaterThan(test.mean)
    expect(test.p.high).toBeLessThanOrEqual(0.05)
  })
})
