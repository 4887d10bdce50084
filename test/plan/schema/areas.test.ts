import { expect, it } from 'vitest'
import { areas } from '../../../src/plan/schema/areas.ts'
import { accepts, refuses } from './accept.ts'

const base = { level: 'raum', file: 'a.geojson', key: 'NR' }
const plan = { gebietsstand: '2022-01-01', base }

it('has neither levels nor earlier areas nor exclusions by default', () =>
  expect(areas.parse(plan)).toEqual({ ...plan, levels: {}, earlier: [], exclude: [] }))
accepts(areas, [
  { ...plan, levels: { bezirk: { key: { prefix: 1 } } } },
  { ...plan, earlier: [{ gebietsstand: '2006-01-01', file: 'b.geojson' }] },
  { ...plan, base: { ...base, crs: 'EPSG:25833', exclaves: 'dissolve', name: 'N' } },
])
refuses(areas, [
  { base },
  { gebietsstand: '2022-01-01' },
  { ...plan, base: { ...base, crs: '25833' } },
  { ...plan, base: { ...base, exclaves: true } },
  { ...plan, base: { ...base, file: '../a.geojson' } },
  { ...plan, levels: { bezirk: { key: { prefix: 0 } } } },
  { ...plan, levels: { Bezirk: { key: { prefix: 2 } } } },
  { ...plan, earlier: [{ gebietsstand: '2006-01-01' }] },
])
