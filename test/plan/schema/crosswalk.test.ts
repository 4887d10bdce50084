import { crosswalk } from '../../../src/plan/schema/crosswalk.ts'
import { accepts, refuses } from './accept.ts'

const whole = { file: 'u.csv', from: 'ALT', to: 'NEU', weight: 'ANTEIL', by: 'persons' }

accepts(crosswalk, [
  'geo/umsteiger.csv',
  whole,
  { ...whole, normalise: true, slivers: 0.001, format: { decimal: ',' }, counts: ['ew.alle'] },
])
refuses(crosswalk, [
  '../umsteiger.csv',
  { file: 'u.csv' },
  { ...whole, by: 'households' },
  { ...whole, by: undefined },
  { ...whole, slivers: 0 },
  { ...whole, slivers: 1 },
  { ...whole, normalize: true },
])
