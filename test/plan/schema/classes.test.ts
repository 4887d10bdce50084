import { describe, expect, it } from 'vitest'
import { classBreaks, classMethod } from '../../../src/plan/schema/classes.ts'
import { accepts, refuses } from './accept.ts'

const label = 'x'
const words = {
  de: 'aufsteigende Grenzen, je Klasse eine (below oder to), die letzte Klasse ohne',
  en: 'ascending bounds, one a class (below or to), none at the last',
}

describe('classBreaks', () => {
  it('are numbered from 1, with the number as sign', () =>
    expect(classBreaks.parse([{ label, below: -1 }, { label, to: 1 }, { label }])).toEqual([
      { number: 1, label: { de: 'x', en: 'x' }, sign: '1', below: -1 },
      { number: 2, label: { de: 'x', en: 'x' }, sign: '2', to: 1 },
      { number: 3, label: { de: 'x', en: 'x' }, sign: '3' },
    ]))
  it('keep the number and sign that they say', () =>
    expect(
      classBreaks.parse([
        { label, number: 0, below: 0 },
        { label, number: 5, sign: '+' },
      ]),
    ).toMatchObject([
      { number: 0, sign: '0' },
      { number: 5, sign: '+' },
    ]))
  accepts(classBreaks, [[{ label, below: 0 }, { label }]])
  refuses(
    classBreaks,
    [
      [{ label, below: 1 }, { label, below: 1 }, { label }],
      [{ label, below: 2 }, { label, to: 1 }, { label }],
      [{ label, below: 0, to: 1 }, { label }],
      [{ label, below: 0 }, { label, below: 0, to: 1 }, { label }],
      [{ label }, { label }],
      [{ label, below: 0 }, { label }, { label }],
      [
        { label, below: 0 },
        { label, below: 1 },
      ],
    ],
    words,
  )
  refuses(classBreaks, [[{ label }]], { de: 'mindestens zwei Klassen', en: 'two classes at least' })
})
describe('classMethod', () => {
  accepts(classMethod, [
    { method: 'quantile', count: 5 },
    { method: 'natural-breaks', count: 2 },
    { method: 'head-tail', count: 6 },
    { method: 'quantile', count: 5, type: 9, closed: 'lower' },
  ])
  refuses(classMethod, [
    { method: 'quantile', count: 1 },
    { method: 'jenks', count: 5 },
    { method: 'quantile' },
    { method: 'quantile', count: 5, type: 10 },
    { method: 'quantile', count: 5, closed: 'both' },
    { method: 'equal-interval', count: 5, type: 7 },
  ])
})
