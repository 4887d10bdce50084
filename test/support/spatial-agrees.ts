import { describe, it } from 'vitest'
import { absoluteCentralisation } from '../../src/measures/spatial/absolute-centralisation.ts'
import { absoluteClustering } from '../../src/measures/spatial/absolute-clustering.ts'
import { absoluteConcentration } from '../../src/measures/spatial/absolute-concentration.ts'
import { delta } from '../../src/measures/spatial/delta.ts'
import { dissimilarityAdjacency } from '../../src/measures/spatial/dissimilarity-adjacency.ts'
import { dissimilarityBoundary } from '../../src/measures/spatial/dissimilarity-boundary.ts'
import { dissimilarityShape } from '../../src/measures/spatial/dissimilarity-shape.ts'
import { distanceDecayInteraction } from '../../src/measures/spatial/distance-decay-interaction.ts'
import { distanceDecayIsolation } from '../../src/measures/spatial/distance-decay-isolation.ts'
import { relativeCentralisation } from '../../src/measures/spatial/relative-centralisation.ts'
import { relativeClustering } from '../../src/measures/spatial/relative-clustering.ts'
import { relativeConcentration } from '../../src/measures/spatial/relative-concentration.ts'
import { spatialProximity } from '../../src/measures/spatial/spatial-proximity.ts'
import { agree } from './agree.ts'
import { owns, type SpatialCase } from './spatial-cases.ts'

/** Every spatial measure that another program confirms: how it is computed, and the answers it must meet. */
export const confirmed: Readonly<
  Record<string, (one: SpatialCase) => readonly (readonly [program: string, got: number, want: number | null])[]>
> = {
  delta: ({ map, numpy, oasisr }) => [
    ['numpy', delta.compute(map), numpy.Delta ?? null],
    ['OasisR 3.1.1', delta.compute(map), oasisr.Delta!],
  ],
  'dissimilarity-adjacency': ({ map, numpy, oasisr, pysal, sameLinks }) => {
    const [queen, rook] = [0, 1].map((links) => dissimilarityAdjacency.compute(map, { links })) as [number, number]
    return [
      ['numpy, queen', queen, numpy['SpatialDissim(queen,binary)'] ?? pysal['SpatialDissim(queen,standardize=False)']!],
      ['numpy, rook', rook, numpy['SpatialDissim(rook,binary)'] ?? pysal['SpatialDissim(rook,standardize=False)']!],
      ['OasisR 3.1.1, queen', queen, sameLinks ? oasisr.ISMorrill_queen! : null],
      ['OasisR 3.1.1, rook', rook, sameLinks ? oasisr.ISMorrill_rook! : null],
    ]
  },
  'dissimilarity-boundary': ({ map, numpy, pysal }) => [
    [
      'numpy',
      dissimilarityBoundary.compute(map),
      numpy['BoundarySpatialDissim(lengths/total)'] ?? pysal['BoundarySpatialDissim(standardize=False)']!,
    ],
  ],
  'dissimilarity-shape': ({ map, numpy, pysal }) => [
    ['numpy', dissimilarityShape.compute(map), numpy['PARDissim(lengths/total,full perimeter)'] ?? pysal.PARDissim!],
  ],
  'absolute-concentration': ({ map, pysal, oasisr }) => [
    ['PySAL segregation 2aa26d8', absoluteConcentration.compute(map), pysal.AbsoluteConcentration!],
    ['OasisR 3.1.1', absoluteConcentration.compute(map), oasisr.ACO!],
  ],
  'relative-concentration': ({ map, pysal }) => [
    ['PySAL segregation 2aa26d8', relativeConcentration.compute(map), pysal.RelativeConcentration!],
  ],
  'absolute-centralisation': ({ centred, pysal }) =>
    centres.map((name) => [
      `PySAL segregation 2aa26d8, ${name}`,
      absoluteCentralisation.compute(centred(name)),
      pysal[`AbsoluteCentralization(center=${name})`]!,
    ]),
  'relative-centralisation': ({ centred, pysal }) =>
    centres.map((name) => [
      `PySAL segregation 2aa26d8, ${name}`,
      relativeCentralisation.compute(centred(name)),
      pysal[`RelativeCentralization(center=${name})`]!,
    ]),
  'absolute-clustering': ({ map, decay, oasisrDecay }) =>
    owns.flatMap(([name, own]) => [
      [`numpy, ${name}`, absoluteClustering.compute(map, { own }), decay[name].AbsoluteClustering!],
      [`OasisR 3.1.1, ${name}`, absoluteClustering.compute(map, { own }), oasisrDecay[name].ACL_d ?? null],
    ]),
  'relative-clustering': ({ map, decay, oasisrDecay }) =>
    owns.flatMap(([name, own]) => [
      [`numpy, ${name}`, relativeClustering.compute(map, { own }), decay[name].RelativeClustering!],
      [`OasisR 3.1.1, ${name}`, relativeClustering.compute(map, { own }), oasisrDecay[name].RCL ?? null],
    ]),
  'spatial-proximity': ({ map, decay, oasisrDecay }) =>
    owns.flatMap(([name, own]) => [
      [`numpy, ${name}`, spatialProximity.compute(map, { own }), decay[name].SpatialProximity!],
      [`OasisR 3.1.1, ${name}`, spatialProximity.compute(map, { own }), oasisrDecay[name].SP ?? null],
    ]),
  'distance-decay-isolation': ({ map, decay }) =>
    owns.map(([name, own]) => [
      `numpy, ${name}`,
      distanceDecayIsolation.compute(map, { own }),
      decay[name].DistanceDecayIsolation!,
    ]),
  'distance-decay-interaction': ({ map, decay }) =>
    owns.map(([name, own]) => [
      `numpy, ${name}`,
      distanceDecayInteraction.compute(map, { own }),
      decay[name].DistanceDecayInteraction!,
    ]),
}

const centres = ['mean', 'median', 'population_weighted_mean', 'largest_population', '0']

/** Tries one of them on all groups of a case. */
export const agreesInSpace = (id: string, cases: readonly SpatialCase[], title = 'kunststadt-64') =>
  describe.each(cases)(`${title}, $name`, (one) => {
    const told = confirmed[id]!(one).filter(([, , want]) => want !== null)
    it.each(told)('agrees with %s', (_, got, want) => agree(got, want!))
  })
