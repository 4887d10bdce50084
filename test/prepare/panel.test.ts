import { expect, it } from 'vitest'
import { panel } from '../../src/prepare/panel.ts'
import { frame, units } from '../support/frame.ts'

const on = (year: number, ...ids: string[]) =>
  [year, { ...frame({ 'ew.alle': [] }, {}, year), units: units(...ids) }] as const

it('is one group where every year has the same areas', () =>
  expect(panel(new Map([on(2024, 'A', 'B'), on(2023, 'A', 'B')]))).toEqual([[2023, 2024]]))
it('keeps years apart whose areas differ, and finds those that come back', () =>
  expect(panel(new Map([on(2021, 'A', 'B'), on(2022, 'A', 'C'), on(2023, 'A', 'B'), on(2024, 'A')]))).toEqual([
    [2021, 2023],
    [2022],
    [2024],
  ]))
