import { expect, it } from 'vitest'
import { makeLevel } from '../../../src/prepare/levels/make-level.ts'

it('sorts its areas and says where each area below lies', () =>
  expect(makeLevel('stadtteil', ['b', 'a', 'b'], new Map([['a', 'Altstadt']]))).toEqual({
    id: 'stadtteil',
    units: [
      { id: 'a', name: 'Altstadt' },
      { id: 'b', name: 'b' },
    ],
    parent: Int32Array.of(1, 0, 1),
  }))
