import { expect, it } from 'vitest'
import { common } from '../../../src/measures/decomposition/common.ts'

it('keeps areas and groups of both years', () =>
  expect(
    common(
      [
        [1, 2, 0, 4],
        [1, 0, 3, 0],
        [0, 0, 0, 0],
      ],
      [
        [1, 2, 0, 0],
        [1, 0, 3, 0],
        [5, 5, 5, 5],
      ],
    ),
  ).toEqual({ areas: [0, 1, 2], groups: [0, 1] }))
// the second area has none but the third group, which nobody belongs to later; the second group lives there alone later
it('takes out what lives from what goes', () =>
  expect(
    common(
      [
        [6, 0],
        [2, 0],
        [0, 9],
      ],
      [
        [6, 1],
        [0, 4],
        [0, 0],
      ],
    ),
  ).toEqual({ areas: [0], groups: [0] }))
it('is empty where the years have nobody in common', () =>
  expect(common([[1, 0]], [[0, 1]])).toEqual({ areas: [], groups: [] }))
