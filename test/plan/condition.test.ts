import { expect, it } from 'vitest'
import { condition } from '../../src/plan/condition.ts'

it.each([
  ['einwohner.insgesamt < 300', 'einwohner.insgesamt', '<', 300],
  ['ew.a<=1.5', 'ew.a', '<=', 1.5],
  ['ew.a >-9999', 'ew.a', '>', -9999],
  ['  ew.a  >=  0  ', 'ew.a', '>=', 0],
  ['ew.a-b_2 = 7', 'ew.a-b_2', '=', 7],
  ['mss.kom != "gültig"', 'mss.kom', '!=', 'gültig'],
  ['mss.kom = ""', 'mss.kom', '=', ''],
  ['klassen.status is empty', 'klassen.status', 'is empty', null],
  ['klassen.status is not empty', 'klassen.status', 'is not empty', null],
])('reads %j', (text, reference, operator, operand) =>
  expect(condition(text)).toEqual({ reference, operator, operand }),
)

it.each([
  '',
  'einwohner < 300',
  'ew.a < 0,5',
  'ew.a < "x"',
  'ew.a == 3',
  'ew.a < 3 and ew.b > 1',
  'ew.a <',
  'ew.a is  empty',
  "ew.a = 'x'",
  'EW.A < 3',
  '3 < ew.a',
])('refuses %j', (text) => expect(condition(text)).toBeNull())
