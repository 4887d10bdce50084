import { expect, it } from 'vitest'
import { membersOf } from '../../../src/ingest/layer/members-of.ts'

const point = { type: 'Point', coordinates: [1, 2] }

it('a plain geometry is its own only member', () => expect(membersOf(point)).toEqual([point]))
it('nothing is one without a kind', () =>
  expect(membersOf(null)).toEqual([{ type: undefined, coordinates: undefined }]))
it('a collection is its members, at any depth', () => {
  const inner = { type: 'GeometryCollection', geometries: [point, point] }
  expect(membersOf({ type: 'GeometryCollection', geometries: [inner, point] })).toEqual([point, point, point])
})
