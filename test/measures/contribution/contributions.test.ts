import { expect, it } from 'vitest'
import { contributions } from '../../../src/measures/contribution/contributions.ts'
import { measures } from '../../../src/measures/index.ts'
import { city, merged } from '../../support/city.ts'

it('are parts where the measure is a sum, with the value beside them', () => {
  const { kind, value } = contributions(measures.gini!, city(3))
  expect(kind).toBe('parts')
  expect(value).toBe(measures.gini!.compute(city(3)))
})
// by hand: the city without its third area is 6 of 10 and 2 of 10
it('are what goes with the area where it is not', () => {
  const atkinson = measures.atkinson!
  const three = { group: [6, 2, 2], total: [10, 10, 20] }
  const { kind, value, ofArea } = contributions(atkinson, three)
  expect(kind).toBe('without')
  expect(ofArea[2]).toBeCloseTo(value - atkinson.compute({ group: [6, 2], total: [10, 10] } as never), 14)
})
it('pass parameters on', () => {
  const [bits, nats] = [2, Math.E].map((base) => contributions(measures['mutual-information']!, city(2), { base }))
  expect(bits!.ofArea[0]! * Math.LN2).toBeCloseTo(nats!.ofArea[0]!, 14)
})
it('of an area without persons are 0', () => {
  const x = merged(city(8), 0, 1)
  const more = { group: [...Array.from(x.group), 0], total: [...Array.from(x.total), 0] }
  expect(contributions(measures['theil-h']!, more).ofArea.at(-1)).toBe(0)
})
