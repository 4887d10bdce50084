import { describe } from 'vitest'
import { typology } from '../../../src/plan/schema/typology.ts'
import { accepts, refuses } from './accept.ts'

const own = { indicators: ['a'], normalise: 'z-population', method: 'ward', types: 4, draws: 100, seed: 1 }

describe('a typology', () => {
  accepts(typology, [
    own,
    { ...own, method: 'k-means', starts: 50, types: { from: 2, to: 6 }, base: 2021, years: { from: 2020, to: 2022 } },
    { ...own, normalise: { method: 'min-max', scope: 'pooled' } },
  ])
  refuses(typology, [
    { ...own, types: 1 },
    { ...own, draws: 49 },
    { ...own, indicators: [] },
    { ...own, normalise: undefined },
    { ...own, seed: undefined },
    { ...own, method: 'pam' },
  ])
  refuses(typology, [{ ...own, types: { from: 5, to: 4 } }], { de: 'from nicht über to', en: 'from not above to' })
  // a scale that needs persons or a target has nothing to rest on
  refuses(typology, [
    { ...own, normalise: 'z-weighted' },
    { ...own, normalise: 'distance-to-target' },
  ])
})
