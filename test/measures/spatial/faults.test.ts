import { describe, expect, it } from 'vitest'
import { spatial } from '../../../src/measures/index.ts'
import { contrast, shares } from '../../../src/measures/spatial/contrast.ts'
import { proximitySteps } from '../../../src/measures/spatial/proximity-steps.ts'
import { agree } from '../../support/agree.ts'
import {
  clusteringOf,
  emptyAsNone,
  fallingWeights,
  growingWeights,
  meanWeight,
  meanWeightOfSquares,
  meetings,
} from '../../support/faulty.ts'
import { inhabited, reversed } from '../../support/reversed.ts'
import { kunststadt } from '../../support/spatial-cases.ts'

// Where another program is not followed, its number is made from its fault: then nothing else is between it and ours.
const sum = (v: ArrayLike<number>) => Array.from(v).reduce((a, b) => a + b, 0)

describe.each(kunststadt)('faults of other programs, $name', ({ map, pysal, oasisr, oasisrDecay, numpy, decay }) => {
  const { group, other, total } = map
  const [G, O, T] = [sum(group), sum(other), sum(total)]
  const growing = growingWeights(map)

  describe('PySAL: weights grow with distance', () => {
    it('AbsoluteClustering', () => agree(clusteringOf(growing, group, total), pysal.AbsoluteClustering!))
    it('SpatialProximity', () => {
      const [g, o, t] = [group, other, total].map((v) => meanWeight(growing, v)) as [number, number, number]
      agree((G * g + O * o) / (T * t), pysal.SpatialProximity!)
    })
    it('RelativeClustering, which has squares for products besides', () =>
      agree(meanWeightOfSquares(growing, group) / meanWeightOfSquares(growing, other) - 1, pysal.RelativeClustering!))
    it('and ours fall: with them the literature is met', () => {
      const people = inhabited(map)
      const falling = fallingWeights(people)
      const zero = { own: 2 }
      agree(spatial.absoluteClustering.compute(map, zero), clusteringOf(falling, people.group, people.total))
      const [g, o] = [people.group, people.other].map((v) => meanWeight(falling, v)) as [number, number]
      agree(spatial.relativeClustering.compute(map, zero), g / o - 1)
      agree(spatial.relativeClustering.compute(map, zero), decay.zero.RelativeClustering!)
    })
  })

  describe('whom members of the group meet adds up to 1', () => {
    const both = (c: number[][], of: typeof map, way: Parameters<typeof meetings>[3]) =>
      [of.group, of.other].map((v) => meetings(c, v, of, way)) as [number, number]
    it('not in PySAL, where row sums divide columns', () => {
      const [own, rest] = both(growing, map, { persons: 'j', sum: 'j' })
      agree(own, pysal.DistanceDecayIsolation!)
      agree(rest, pysal.DistanceDecayInteraction!)
      expect(Math.abs(own + rest - 1)).toBeGreaterThan(1e-3)
    })
    it('not in OasisR, where persons are those of the wrong end', () => {
      const people = inhabited(map)
      const [own, rest] = both(fallingWeights(people), people, { persons: 'i', sum: 'i' })
      agree(own, oasisrDecay.zero.DPxx!)
      agree(rest, oasisrDecay.zero.DPxy!)
      expect(own + rest).toBeGreaterThan(1.1)
    })
    it('but here', () => {
      const people = inhabited(map)
      const [own, rest] = both(fallingWeights(people), people, { persons: 'j', sum: 'i' })
      agree(spatial.distanceDecayIsolation.compute(map, { own: 2 }), own)
      agree(spatial.distanceDecayInteraction.compute(map, { own: 2 }), rest)
      expect(own + rest).toBeCloseTo(1, 12)
    })
  })

  describe('PySAL: an area where nobody lives has a share of 0, and land', () => {
    const none = emptyAsNone(map)
    it.each([
      ['SpatialDissim(queen)', spatial.dissimilarityAdjacency, { links: 0 }, 'SpatialDissim(queen,standardize=False)'],
      ['SpatialDissim(rook)', spatial.dissimilarityAdjacency, { links: 1 }, 'SpatialDissim(rook,standardize=False)'],
      ['BoundarySpatialDissim', spatial.dissimilarityBoundary, {}, 'BoundarySpatialDissim(standardize=False)'],
      [
        'BoundarySpatialDissim, averaged by area',
        spatial.dissimilarityBoundary,
        { weighting: 1 },
        'BoundarySpatialDissim',
      ],
      ['PARDissim', spatial.dissimilarityShape, {}, 'PARDissim'],
      ['Delta', spatial.delta, {}, 'Delta'],
    ] as const)('%s', (_, measure, values, name) => agree(measure.compute(none, values), pysal[name]!))
    it('which changes their values, as these areas have neighbours', () => {
      expect(Math.abs(pysal.SpatialDissim! - numpy['SpatialDissim(queen,binary)']!)).toBeGreaterThan(1e-4)
      expect(Math.abs(pysal.Delta! - numpy.Delta!)).toBeGreaterThan(1e-3)
    })
    it.each(Object.values(spatial).filter(({ needs }) => !(needs as readonly string[]).includes('centres')))(
      'nothing changes here without them: $id',
      (measure) => {
        const people = { ...map, groups: [group, other] }
        const compute = measure.compute as (inputs: typeof people) => number
        // Borders that go around an empty area are ways, not neighbours: only the profile and order K use them.
        if (['spatial-proximity-profile', 'dissimilarity-order-k'].includes(measure.id)) return
        agree(compute(inhabited(people)), compute(people))
      },
    )
  })

  it('PySAL: PARDissim(standardize=False) divides by nothing', () => {
    const none = emptyAsNone(map)
    const ratio = Array.from(map.space.size, (size, i) => map.space.perimeter[i]! / size)
    const most = Math.max(...ratio)
    const p = shares(none.group, none.other)
    const { rook } = map.contiguity
    const metres = 1000 * sum(rook.weight)
    const undivided = metres * contrast(p, rook, { factor: (i, j) => (ratio[i]! + ratio[j]!) / (2 * most) })
    agree(pysal.Dissim! - undivided, pysal['PARDissim(standardize=False)']!)
    expect(spatial.dissimilarityShape.compute(map)).toBeGreaterThan(-1)
  })

  describe('PySAL: a graph in one order and data in another hang on the order of rows', () => {
    const backwards = { ...map, group: Array.from(group).reverse(), other: Array.from(other).reverse() }
    it.each([
      ['BoundarySpatialDissim', spatial.dissimilarityBoundary],
      ['PARDissim', spatial.dissimilarityShape],
    ] as const)('%s', (_, measure) =>
      expect(Math.abs(measure.compute(backwards) - measure.compute(map))).toBeGreaterThan(1e-6),
    )
    it.each([spatial.dissimilarityBoundary, spatial.dissimilarityShape])(
      'and $id, rows and map turned, does not',
      (one) => agree(one.compute(reversed(map)), one.compute(map)),
    )
  })

  it('OasisR: RCO fills the largest areas to the number of the others', () => {
    const people = inhabited(map)
    const size = people.space.size
    const mean = (v: ArrayLike<number>) => sum(Array.from(v, (n, i) => n * size[i]!)) / sum(v)
    const taken = (order: number[], persons: number) => {
      let [t, weighed] = [0, 0]
      for (const i of order) {
        if (t >= persons) break
        t += people.total[i]!
        weighed += people.total[i]! * size[i]!
      }
      return weighed / t
    }
    const order = Array.from(size, (_, i) => i).sort((i, j) => size[i]! - size[j]!)
    const [smallest, largest] = [taken(order, G), taken([...order].reverse(), O)]
    agree((mean(people.group) / mean(people.other) - 1) / (smallest / largest - 1), oasisr.RCO!)
    expect(Math.abs(oasisr.RCO! - spatial.relativeConcentration.compute(map))).toBeGreaterThan(1e-6)
  })

  it.each([100, 1000])('PySAL: SpatialProxProf is a sum over %i thresholds', (m) => {
    const p = shares(group, other)
    const steps = proximitySteps(p, map.contiguity.queen)
    // At the threshold 0 all areas are there, also those without anybody of the group.
    const [everywhere] = proximitySteps(
      p.map((share) => (Number.isNaN(share) ? share : 1)),
      map.contiguity.queen,
    )
    const eta = (theta: number) =>
      theta === 0 ? everywhere!.eta : (steps.find(({ from, to }) => theta > from && theta <= to)?.eta ?? 0)
    let [below, above] = [0, 0]
    for (let k = 0; k < m; k++) {
      const theta = k / (m - 1)
      if (theta < G / T) below += eta(theta)
      else above += eta(theta)
    }
    agree((G / T - (below / m - above / m)) / (1 - G / T), pysal[`SpatialProxProf(m=${m})`]!)
  })
})
