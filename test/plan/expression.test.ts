import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../src/model/expression.ts'
import { expression } from '../../src/plan/expression.ts'
import { evaluate } from '../../src/prepare/checks/evaluate.ts'
import { frame } from '../support/frame.ts'

const valueOf = (text: string) => evaluate(expression(text)!, frame({ 'a.x': [6], 'a.y': [4], 'a-b.z_1': [3] }))[0]

describe('an expression', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 2 - 3', 5],
    ['24 / 4 / 2', 3],
    ['-2 * -3', 6],
    ['- (a.x - a.y)', -2],
    ['100 * a.x / a.y', 150],
    ['a.x - a-b.z_1', 3],
    [' 2.5*a.y ', 10],
  ])('%s is %d', (text, value) => expect(valueOf(text)).toBe(value))
  it('reads a minus inside a name as part of it', () => expect(columnsOf(expression('a.x-1')!)).toEqual(['a.x-1']))
  it.each([
    '',
    ' ',
    '1 +',
    '* 2',
    '(1',
    '1)',
    'a',
    'a.x a.y',
    'a.x ** 2',
    'process.exit()',
    '1e3',
    '1,5',
    'A.x',
    '2 a.x',
    'a.x; a.y',
  ])('is not "%s"', (text) => expect(expression(text)).toBeNull())
  it('is not nested without end', () => {
    expect(expression('('.repeat(1000) + '1' + ')'.repeat(1000))).toBeNull()
    expect(expression('-'.repeat(1000) + '1')).toBeNull()
  })
  it('may be long', () => expect(valueOf(Array.from({ length: 500 }, () => '1').join(' + '))).toBe(500))
  it('names its columns once', () => expect(columnsOf(expression('a.x + b.y / -(a.x - 2)')!)).toEqual(['a.x', 'b.y']))
  it('has no result where a number is missing or the divisor is 0', () => {
    const two = frame({ 'a.x': [1, 'secret', 0], 'a.y': [0, 2, 0] })
    expect([...evaluate(expression('a.x / a.y')!, two)]).toEqual([NaN, NaN, NaN])
    expect([...evaluate(expression('a.x * a.y')!, two)]).toEqual([0, NaN, 0])
  })
})
