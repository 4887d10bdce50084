import { expect, it } from 'vitest'
import { columnProblems } from '../../../src/plan/references/columns.ts'
import type { Names } from '../../../src/plan/parts.ts'

const names: Names = {
  columns: new Map([
    ['ew.alle', 'number'],
    ['ew.grund', 'text'],
  ]),
  directions: new Map(),
  levels: [],
  sources: [],
}

it.each([
  ['ew.alle', undefined],
  ['ew.alle', 'number'],
  ['ew.grund', undefined],
  ['ew.grund', 'text'],
] as const)('%s as %s is in order', (name, type) => expect(columnProblems(names, name, ['a'], type)).toEqual([]))
it('refuses text where a number is needed', () =>
  expect(columnProblems(names, 'ew.grund', ['a'], 'number')).toEqual([
    {
      code: 'ATL-0107',
      path: ['a'],
      value: 'ew.grund',
      found: { de: 'die Spalte "ew.grund" ist als Text vereinbart', en: 'the column "ew.grund" is declared as text' },
      expected: { de: 'eine Zahlenspalte', en: 'a numeric column' },
    },
  ]))
it('refuses a number where text is needed', () =>
  expect(columnProblems(names, 'ew.alle', ['a'], 'text')).toMatchObject([
    {
      code: 'ATL-0107',
      found: { de: 'die Spalte "ew.alle" ist als Zahl vereinbart', en: 'the column "ew.alle" is declared as a number' },
      expected: { de: 'eine Textspalte (type: text)', en: 'a text column (type: text)' },
    },
  ]))
it('names the nearest of an unknown one', () =>
  expect(columnProblems(names, 'ew.ale', ['a'], 'text')).toMatchObject([
    { code: 'ATL-0106', path: ['a'], value: 'ew.ale', remedy: { en: 'did you mean ew.alle?' } },
  ]))
