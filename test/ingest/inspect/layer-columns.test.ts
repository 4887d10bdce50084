import { expect, it } from 'vitest'
import { layerColumns } from '../../../src/ingest/inspect/layer-columns.ts'

const features = (...rows: Record<string, unknown>[]) => rows.map((properties) => ({ properties, geometry: null }))
const two = features(
  { id: 'lor.1', NR: '01', NAME: 'Nord', EW: 5, B: 'Mitte' },
  { id: 'lor.2', NR: '02', NAME: 'Süd', EW: 7, B: 'Mitte' },
)
const known = [{ gebietsstand: '2021-01-01', keys: new Set(['01', '02', '03']), names: new Map<string, string>() }]

it('chooses no key where two properties look like one', () => {
  const { key, keys } = layerColumns(two, [], undefined)
  expect([key, keys.map(({ headers }) => headers[0])]).toEqual([null, ['id', 'NR']])
})
it('chooses the one that matches areas', () => {
  const { key, name } = layerColumns(two, known, undefined)
  expect([key?.headers, key?.matches, key?.areas, name]).toEqual([['NR'], 2, 3, 'NAME'])
})
it('takes the one that is asked for, though some share it', () => {
  expect(layerColumns(two, known, ['B']).key).toMatchObject({ headers: ['B'], distinct: 1, unique: false })
  expect(layerColumns(two, known, ['X']).key).toBeNull()
})
it('takes neither words nor numbers for codes, and no code for a name', () => {
  const { keys, name } = layerColumns(
    features({ A: 'Nord', B: 1, C: 'x 1' }, { A: 'Ost', B: 2, C: 'x 2' }),
    [],
    undefined,
  )
  expect([keys, name]).toEqual([[], 'A'])
})
it('counts types, texts and keys of a property', () =>
  expect(layerColumns(features({ A: '01' }, { A: 1 }, { A: null }, {}), known, undefined).properties).toEqual([
    { name: 'A', types: ['number', 'string'], distinct: 2, matches: 1, sample: '01' },
  ]))
