import { expect, it } from 'vitest'
import { coarser } from '../../../src/prepare/crosswalk/coarser.ts'
import { estimated } from '../../../src/prepare/crosswalk/estimated.ts'
import { makeLevel } from '../../../src/prepare/levels/make-level.ts'
import { units } from '../../support/frame.ts'

it('an old area that is split within one higher area comes there whole, to the last digit', () => {
  const crosswalk = {
    file: 'u.csv',
    kind: 'persons' as const,
    from: units('1', '2'),
    to: units('a', 'b', 'c', 'd'),
    parts: [
      [{ old: 0, weight: 0.1 }],
      [{ old: 0, weight: 0.2 }],
      [
        { old: 0, weight: 0.7 },
        { old: 1, weight: 0.4 },
      ],
      [{ old: 1, weight: 0.6 }],
    ],
  }
  const above = coarser(crosswalk, makeLevel('st', ['x', 'x', 'x', 'y'], new Map()))
  expect(above.to.map(({ id }) => id)).toEqual(['x', 'y'])
  expect(above.parts).toEqual([
    [
      { old: 0, weight: 1 },
      { old: 1, weight: 0.4 },
    ],
    [{ old: 1, weight: 0.6 }],
  ])
  expect([...estimated(above)]).toEqual([1, 1])
  expect([...estimated(coarser(crosswalk, makeLevel('s', ['s', 's', 's', 's'], new Map())))]).toEqual([0])
})
