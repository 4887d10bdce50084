import { expect, it } from 'vitest'
import { localEntropy } from '../../../src/measures/local/local-entropy.ts'
import { agreesWithPysal } from '../../support/local-agrees.ts'

agreesWithPysal(localEntropy, 'MultiLocalEntropy')

it('is 0 with one group, 1 with all alike, and nothing where nobody lives', () =>
  expect(
    Array.from(
      localEntropy.compute({
        groups: [
          [4, 2, 0],
          [0, 2, 0],
        ],
      }),
    ),
  ).toEqual([0, 1, NaN]))
