import { expect, it } from 'vitest'
import { propertyNames } from '../../../src/render/geojson/property-names.ts'

const names = (...ids: string[]) => propertyNames(ids.map((id) => ({ id, endings: ['', '_rang'] })))

it('makes hyphens underscores', () => expect(names('sozial-index')).toEqual(['sozial_index']))
it('never writes a property called id', () => expect(names('id')).toEqual(['id_2']))
it('numbers what would be written twice', () => {
  expect(names('a-b', 'a_b')).toEqual(['a_b', 'a_b_2'])
  expect(names('a', 'a_rang')).toEqual(['a', 'a_rang_2'])
})
it('keeps within 63 characters with every ending', () => {
  const [stem] = propertyNames([{ id: 'x'.repeat(80), endings: ['', '_dynamik_klasse'] }])
  expect(`${stem}_dynamik_klasse`.length).toBeLessThanOrEqual(63)
})
