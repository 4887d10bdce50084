import { expect, it } from 'vitest'
import { makeLevel } from '../../../src/prepare/levels/make-level.ts'
import { finestFirst, nesting } from '../../../src/prepare/levels/nesting.ts'
import { units } from '../../support/frame.ts'

const level = (id: string, ...parents: string[]) => makeLevel(id, parents, new Map([['a1', 'Mitte']]))
const base = units('0101', '0102', '0201', '0202')
const fine = level('stadtteil', 'a1', 'a1', 'a2', 'a3')

it('orders levels by their number of areas, the plan deciding between equals', () =>
  expect(
    finestFirst([level('stadt', 's', 's', 's', 's'), fine, level('kreis', 'x', 'y', 'z', 'z')]).map(({ id }) => id),
  ).toEqual(['stadtteil', 'kreis', 'stadt']))
it('is in order where each lies within the next', () =>
  expect(nesting([level('kreis', 'x', 'x', 'y', 'y'), fine, level('stadt', 's', 's', 's', 's')], base, 'r')).toEqual(
    [],
  ))
it('finds an area in two others once, with the base areas that show it (ATL-0354)', () => {
  const findings = nesting([fine, level('kreis', 'x', 'y', 'y', 'y')], base, 'raum.csv')
  expect(findings).toMatchObject([{ code: 'ATL-0354', file: 'raum.csv', raum: '0102', value: 'a1' }])
  expect(findings[0]!.found.en).toBe(
    'stadtteil a1 (Mitte) lies in two areas of the level kreis: with 0101 in x, with 0102 in y',
  )
})
