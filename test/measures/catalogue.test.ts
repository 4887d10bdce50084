import { expect, it } from 'vitest'
import { catalogue, measures } from '../../src/measures/index.ts'

it('holds every measure under its id, and none twice', () => {
  expect(Object.keys(catalogue)).toEqual(expect.arrayContaining(Object.keys(measures)))
  for (const [id, measure] of Object.entries(catalogue)) expect(measure.id).toBe(id)
})
it('is in the order of the ids', () => expect(Object.keys(catalogue)).toEqual(Object.keys(catalogue).sort()))
