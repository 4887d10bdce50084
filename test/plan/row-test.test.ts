import { describe, expect, it } from 'vitest'
import { rowTest } from '../../src/plan/row-test.ts'

const young = { column: 'alter', operator: '<', operand: 15 }
const arm = { column: 'gruppe', operator: '=', operand: 'arm' }
const home = { column: 'Art der Wohnung', operator: 'is empty' }

describe('a condition on one row', () => {
  it.each([
    ['alter < 15', young],
    ['  alter<15 ', young],
    ['saldo >= -0.5', { column: 'saldo', operator: '>=', operand: -0.5 }],
    ['gruppe = "arm"', arm],
    ['[Art der Wohnung] is empty', home],
    ['höhe is not empty', { column: 'höhe', operator: 'is not empty' }],
    ['aktiv != true', { column: 'aktiv', operator: '!=', operand: true }],
    ['geboren >= "2010-01-01"', { column: 'geboren', operator: '>=', operand: '2010-01-01' }],
    ['(alter < 15)', young],
    // and binds closer than or, as in SQL
    ['alter < 15 or gruppe = "arm" and [Art der Wohnung] is empty', { any: [young, { all: [arm, home] }] }],
    ['(alter < 15 or gruppe = "arm") and [Art der Wohnung] is empty', { all: [{ any: [young, arm] }, home] }],
  ])('%s', (text, test) => expect(rowTest(text)).toEqual(test))

  it.each([
    [''],
    ['alter'],
    ['alter < '],
    ['alter < 15 and'],
    ['alter < 15)'],
    ['(alter < 15'],
    ['alter < 15 gruppe = "a"'],
    ['alter == 15'],
    ['alter < 1,5'],
    ['alter < 15abc'],
    ['gruppe = arm'],
    ['gruppe = ""'], // is empty says that
    ['gruppe < "m"'],
    ['aktiv < true'],
    ['true = true'],
    ['is is empty'],
    ['"gruppe" = "a"'],
    ['alter < 15; DROP TABLE x'],
    ['alter < 15 -- '],
    ['1 = 1'],
    ['alter is nothing'],
    ['('.repeat(100) + 'alter < 15' + ')'.repeat(100)],
  ])('is not %j', (text) => expect(rowTest(text)).toBeNull())

  it('may have brackets one after the other, however many', () =>
    expect(rowTest(Array.from({ length: 200 }, () => '(alter < 15)').join(' or '))).toEqual({
      any: Array.from({ length: 200 }, () => young),
    }))
})
