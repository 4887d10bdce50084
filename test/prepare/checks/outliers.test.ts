import { expect, it } from 'vitest'
import { outliers } from '../../../src/prepare/checks/outliers.ts'
import { formula, subject } from '../../support/subject.ts'

const found = (values: number[], z: number) =>
  outliers(subject({ 'ew.quote': values }, { outliers: [{ value: formula('ew.quote'), z }] }))

// median 3, MAD of [2,1,0,1,97] is 1: z of 100 is 97 / 1.4826 = 65.4, of 1 is 1.35
it('names the area whose robust z-value is above the bound', () => {
  expect(found([1, 2, 3, 4, 100], 65.5)).toEqual([])
  expect(found([1, 2, 3, 4, 100], 65.4)).toMatchObject([
    { code: 'ATL-0335', severity: 'warning', raum: '0105', column: 'QUOTE', row: 6 },
  ])
  expect(found([1, 2, 3, 4, 100], 1.34).map(({ raum }) => raum)).toEqual(['0101', '0105'])
})
it('says that nothing is judged where most areas are alike', () =>
  expect(found([5, 5, 5, 5, 100], 3)).toMatchObject([
    { code: 'ATL-0335', severity: 'info', column: 'QUOTE', consequence: { de: 'Ausreißer sind hier nicht geprüft' } },
  ]))
it('judges nothing without values', () => expect(found([NaN, NaN], 3)).toEqual([]))
it('has the value beside its words, which are published', () => {
  const [finding] = found([1, 2, 3, 4, 987], 3)
  expect(finding!.value).toBe('987')
  expect(JSON.stringify({ ...finding, value: undefined })).not.toContain('987')
})
