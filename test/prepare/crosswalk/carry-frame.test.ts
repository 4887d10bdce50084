import { expect, it } from 'vitest'
import { statusCode } from '../../../src/model/status.ts'
import { carryFrame } from '../../../src/prepare/crosswalk/carry-frame.ts'
import { crosswalkOf } from '../../support/crosswalk.ts'
import { frame } from '../../support/frame.ts'

// 0101 stays; 0102 and 0103 become 0102
const crosswalk = crosswalkOf(['0101', '0101', 1], ['0102', '0102', 1], ['0103', '0102', 1])
const old = frame({ 'ew.alle': [10, 20, 30], 'ew.alter': [41, 43, 45] }, { 'ew.grund': ['a', 'b', 'b'] })
const carried = carryFrame(old, crosswalk, new Set(['ew.alle']))
const of = (name: string) => carried.numbers.get(name)!

it('stands on the new areas', () => expect(carried.units).toBe(crosswalk.to))
it('adds counts', () => expect([...of('ew.alle').values]).toEqual([10, 50]))
it('refuses a mean where areas were put together', () => {
  expect([...of('ew.alter').values]).toEqual([41, NaN])
  expect([...of('ew.alter').status]).toEqual([statusCode.ok, statusCode.void])
})
it('keeps words only where the area is the same', () => expect(carried.texts.get('ew.grund')).toEqual(['a', '']))
it('remembers the line of a value that came from one', () => expect([...of('ew.alle').origin.lines]).toEqual([2, 0]))
it('refuses a mean of a part, too', () => {
  const split = crosswalkOf(['0101', 'X', 0.5], ['0101', 'Y', 0.5])
  expect([...carryFrame(frame({ 'ew.alter': [41] }), split, new Set()).numbers.get('ew.alter')!.status]).toEqual([4, 4])
})
