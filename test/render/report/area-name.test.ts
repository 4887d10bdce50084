import { expect, it } from 'vitest'
import { raumId } from '../../../src/model/bezugsraum.ts'
import { areaName } from '../../../src/render/report/area-name.ts'

const of = (name: string) => areaName({ raum: raumId('01'), name })

it('names an area with its key', () => expect(of('Nord | Hafen')).toBe('Nord \\| Hafen (01)'))
it('starts no list and no heading', () => {
  expect(of('- x')).toBe('\\- x (01)')
  expect(of('# x')).toBe('\\# x (01)')
  expect(of('1. Quartier')).toBe('1\\. Quartier (01)')
  expect(of('2 Quartiere')).toBe('2 Quartiere (01)')
})
