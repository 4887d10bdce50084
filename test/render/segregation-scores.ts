import { raumId } from '../../src/model/bezugsraum.ts'
import type { LocalScore, SegregationChange, SegregationScore } from '../../src/model/score.ts'
import { year } from '../../src/model/year.ts'

export const segregationScore = (over: Partial<SegregationScore> = {}): SegregationScore => ({
  year: year(2024),
  ebene: 'bezugsraum',
  group: 'armut',
  reference: 'rest',
  measure: 'segregation-index',
  value: 0.3125,
  expected: 0.0214,
  areas: 6,
  note: null,
  ...over,
})

export const segregationChange = (over: Partial<SegregationChange> = {}): SegregationChange => ({
  from: year(2023),
  to: year(2024),
  ebene: 'bezugsraum',
  group: 'armut',
  reference: 'rest',
  measure: 'segregation-index',
  difference: 0.03,
  interval: [0.01, 0.05],
  p: 0.01,
  labels: 0.3,
  ...over,
})

export const localScore = (over: Partial<LocalScore> = {}): LocalScore => ({
  raum: raumId('01010101'),
  name: 'Altstadt | Markt',
  ebene: 'bezugsraum',
  year: year(2024),
  group: 'armut',
  reference: 'rest',
  measure: 'location-quotient',
  value: 1.5,
  klasse: null,
  p: NaN,
  status: 'ok',
  note: null,
  ...over,
})
