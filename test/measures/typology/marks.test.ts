import { expect, it } from 'vitest'
import { apart, firm } from '../../../src/measures/typology/marks.ts'

it('are those of the literature: Hennig (2007), Kaufman & Rousseeuw (1990)', () => {
  expect([firm.weak, firm.solid]).toEqual([0.6, 0.75])
  expect([apart.weak, apart.clear, apart.strong]).toEqual([0.25, 0.5, 0.7])
})
