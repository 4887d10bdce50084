import { describe, expect, it } from 'vitest'
import { classOf } from '../../../src/measures/classify/class-of.ts'

const klasse = (number: number, boundary: { below?: number; to?: number }) =>
  Object.freeze({ number, label: { de: `${number}`, en: `${number}` }, sign: `${number}`, ...boundary })
const classes = Object.freeze([klasse(1, { below: -1 }), klasse(2, { to: 1 }), klasse(3, { to: 1.5 }), klasse(4, {})])
const number = (value: number) => classOf(value, classes)?.number

describe('classOf', () => {
  it('leaves the boundary out of `below`', () => expect([number(-1.0000000000000002), number(-1)]).toEqual([1, 2]))
  it('holds the boundary in `to`', () => expect([number(1), number(1.0000000000000002)]).toEqual([2, 3]))
  it('does not round', () => expect([number(1.5), number(1.5000000000000002)]).toEqual([3, 4]))
  it('has no end at either side', () => expect([number(-Infinity), number(Infinity)]).toEqual([1, 4]))
  it('has no class for what is not there', () => expect(classOf(NaN, classes)).toBeNull())
  it('has no class above a closed list', () => expect(classOf(2, classes.slice(0, 3))).toBeNull())
  it('has no class in no classes', () => expect(classOf(0, [])).toBeNull())
})
