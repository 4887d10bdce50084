import { expect, it } from 'vitest'
import { socialIndex } from '../../../src/plan/schema/social-index.ts'
import { onlyProblem } from '../../support/atlas-text.ts'
import { accepts, refuses } from './accept.ts'

it('weighs alike where no weight stands', () =>
  expect(socialIndex.parse({ preset: 'berlin-mss', status: ['a', 'b'] }).status).toEqual([
    { id: 'a', weight: 1 },
    { id: 'b', weight: 1 },
  ]))
it('takes weights', () => expect(socialIndex.parse({ status: { a: 0.5 } }).status).toEqual([{ id: 'a', weight: 0.5 }]))
accepts(socialIndex, [
  { status: ['a'], dynamics: { over: 2 } },
  { status: ['a'], dynamics: { given: { b: 2 } }, normalise: 'z-sample', aggregate: 'mean', restandardise: false },
])
refuses(socialIndex, [
  {},
  { status: [] },
  { status: { a: 0 } },
  { status: { a: -1 } },
  { status: ['a'], dynamics: {} },
  { status: ['a'], dynamics: { over: 0 } },
  { status: ['a'], dynamics: { over: 2, given: ['a'] } },
  { status: ['a'], preset: 'hamburg' },
  { status: ['a'], normalise: 'rank' },
  { status: ['a'], restandardise: 'yes' },
])
it('points at classes that do not ascend', () =>
  expect(
    onlyProblem(
      [
        [
          'preset: berlin-mss',
          'preset: berlin-mss\n    classes: [{ label: a, below: 2 }, { label: b, to: 1 }, { label: c }]',
        ],
      ],
      '[{ label: a',
    ),
  ).toMatchObject({
    code: 'ATL-0105',
    expected: {
      de: 'aufsteigende Grenzen, je Klasse eine (below oder to), die letzte Klasse ohne',
      en: 'ascending bounds, one a class (below or to), none at the last',
    },
  }))
