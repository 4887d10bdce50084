import { expect, it } from 'vitest'
import { constant } from '../../../src/prepare/checks/constant.ts'
import { subject } from '../../support/subject.ts'

it('names a column that is the same everywhere', () =>
  expect(constant(subject({ 'ew.alle': [7, 7, 7, 'absent', 7, 7], 'ew.arm': [1, 2, 1, 1, 1, 1] }))).toMatchObject([
    { code: 'ATL-0334', severity: 'warning', column: 'ALLE', file: 'ew.csv', year: 2024 },
  ]))
it('does not wonder at four areas, nor at none', () => {
  expect(constant(subject({ 'ew.alle': [7, 7, 7, 7] }))).toEqual([])
  expect(constant(subject({ 'ew.alle': ['absent', 'absent', 'absent', 'absent', 'absent'] }))).toEqual([])
})
