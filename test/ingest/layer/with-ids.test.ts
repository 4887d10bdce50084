import { expect, it } from 'vitest'
import { withIds } from '../../../src/ingest/layer/with-ids.ts'

const properties = (list: Parameters<typeof withIds>[0]) => withIds(list).map((one) => one.properties)

it('an id is a property: it may be the only key', () =>
  expect(
    properties([
      { id: '01', properties: { N: 'a' } },
      { id: 2, properties: null },
    ]),
  ).toEqual([{ id: '01', N: 'a' }, { id: 2 }]))
it('not where a property of that name stands, or one that repeats it', () => {
  const own = [{ id: 'x.1', properties: { id: '01' } }]
  expect(properties(own)).toEqual([{ id: '01' }])
  const same = ['01', '02'].map((NR) => ({ id: NR, properties: { NR } }))
  expect(properties(same)).toEqual([{ NR: '01' }, { NR: '02' }])
})
it('nor what is no name', () => expect(properties([{ id: {}, properties: { N: 'a' } }])).toEqual([{ N: 'a' }]))
