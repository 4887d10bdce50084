import { describe, expect, it } from 'vitest'
import { exposureMatrix } from '../../../src/measures/multigroup/exposure-matrix.ts'
import { agree } from '../../support/agree.ts'
import { groupsCases, kunststadt } from '../../support/multigroup-cases.ts'

// by hand: group A lives 1:3, group B 3:1 in two areas of four: A meets A ¼·¼ + ¾·¾, B ¼·¾ + ¾·¼
it('agrees with a worked example', () =>
  expect(
    exposureMatrix([
      [1, 3],
      [3, 1],
    ]),
  ).toEqual([
    [10 / 16, 6 / 16],
    [6 / 16, 10 / 16],
  ]))
it('has no row for a group that nobody belongs to, and skips empty areas', () => {
  const [empty, full] = exposureMatrix([
    [0, 0],
    [2, 0],
  ])
  expect(empty).toEqual([NaN, NaN])
  expect(full).toEqual([0, 1])
})

describe.each(groupsCases(kunststadt, '2021', '2023'))('kunststadt-64, $name', ({ groups, names, r }) => {
  const matrix = exposureMatrix(groups)
  it('agrees with R segregation 1.1.0.9000, exposure and isolation', () => {
    for (const { of, to, exposure } of r.exposure) agree(matrix[names.indexOf(of)]![names.indexOf(to)]!, exposure)
    for (const { group, isolation } of r.isolation)
      agree(matrix[names.indexOf(group)]![names.indexOf(group)]!, isolation)
    expect(r.exposure).toHaveLength(names.length ** 2)
  })
  it('has rows that add up to 1', () => {
    for (const row of matrix) expect(row.reduce((a, b) => a + b)).toBeCloseTo(1, 12)
  })
})
