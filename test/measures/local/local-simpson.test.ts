import { expect, it } from 'vitest'
import { localSimpson } from '../../../src/measures/local/local-simpson.ts'
import { agreesWithPysal } from '../../support/local-agrees.ts'

agreesWithPysal(localSimpson, 'MultiLocalSimpsonInteraction')

it('is the chance to meet another group', () =>
  expect(
    Array.from(
      localSimpson.compute({
        groups: [
          [4, 2, 0],
          [0, 2, 0],
        ],
      }),
    ),
  ).toEqual([0, 0.5, NaN]))
