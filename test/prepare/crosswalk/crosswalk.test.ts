import { describe, expect, it } from 'vitest'
import { crosswalk } from '../../../src/prepare/crosswalk/crosswalk.ts'
import { estimated } from '../../../src/prepare/crosswalk/estimated.ts'
import { unchanged } from '../../../src/prepare/crosswalk/unchanged.ts'
import { crosswalkTable } from '../../support/crosswalk.ts'
import { units } from '../../support/frame.ts'

const rule = { normalise: false, slivers: null, kind: 'persons' as const }
const table = crosswalkTable([
  ['B', 'Y', 0.75],
  ['B', 'X', 0.25],
  ['A', 'X', 1],
  ['C', 'Z', 1],
  ['D', 'Z', 1],
  ['E', 'E', 1],
])
const made = (rows = table, from = 'ABCDE', to = 'EXYZ') => crosswalk(rows, rule, units(...from), units(...to))

it('knows for each new area what it receives, in the order of the old ones', () => {
  const { value, findings } = made()
  expect(findings).toEqual([])
  expect(value.parts).toEqual([
    [{ old: 4, weight: 1 }],
    [
      { old: 0, weight: 1 },
      { old: 1, weight: 0.25 },
    ],
    [{ old: 1, weight: 0.75 }],
    [
      { old: 2, weight: 1 },
      { old: 3, weight: 1 },
    ],
  ])
})
it('a part makes an estimate, whole areas do not', () => expect([...estimated(made().value)]).toEqual([0, 1, 1, 0]))
it('an area is unchanged that comes whole and alone', () =>
  expect([...unchanged(made().value)]).toEqual([4, -1, -1, -1]))
it('a weight of 0 is no part', () =>
  expect(
    made(
      crosswalkTable([
        ['A', 'X', 1],
        ['A', 'Y', 0],
      ]),
      'A',
      'XY',
    ).value.parts[1],
  ).toEqual([]))

describe('a weight that is none', () => {
  // 0.4 and a row whose weight is told: nobody knows what they add up to, and the area has rows
  const faulty = (weight: number | 'absent', unread = false) =>
    crosswalk(
      crosswalkTable([
        ['A', 'X', 1],
        ['B', 'X', 0.4],
        ['B', 'Y', weight],
      ]),
      rule,
      units('A', 'B'),
      units('X', 'Y'),
      unread,
    ).findings
  it.each([1.5, -0.5, 'absent'] as const)('(%s) is told once: not by sums, nor as a missing row', (weight) =>
    expect(faulty(weight)).toMatchObject([{ code: 'ATL-0341', row: 4 }]),
  )
  it('is not told where it could not be read: that has been said', () => expect(faulty('absent', true)).toEqual([]))
})

describe('keys', () => {
  it.each([
    ['of an old area unknown', 'ABCD', 'EXYZ', { code: 'ATL-0342', severity: 'error', value: 'E', row: 7 }],
    ['of a new area unknown', 'ABCDE', 'XYZ', { code: 'ATL-0342', severity: 'error', value: 'E', row: 7 }],
    ['an old area without a row', 'ABCDEF', 'EXYZ', { code: 'ATL-0343', severity: 'error', raum: 'F' }],
    ['a new area without a row', 'ABCDE', 'EWXYZ', { code: 'ATL-0343', severity: 'warning', raum: 'W' }],
  ])('%s', (_, from, to, finding) => expect(made(table, from, to).findings).toMatchObject([finding]))
  it('none known is one finding a side', () =>
    expect(made(table, '12345', 'EXYZ').findings).toMatchObject([
      { code: 'ATL-0342', found: { en: 'none of the 5 keys of the old side belongs to one of the 5 areas' } },
    ]))
})

describe('what the weights share out by', () => {
  const own = (...kinds: string[]) =>
    crosswalk(
      crosswalkTable(kinds.map((kind, i) => [`${i}`, `${i}`, 1, kind])),
      { ...rule, kind: null },
      units(...kinds.map((_, i) => String(i))),
      units(...kinds.map((_, i) => String(i))),
    )
  it('stands in the file', () => expect(own('flaeche', 'flaeche').value.kind).toBe('area'))
  it.each([[['flaeche', 'einwohner']], [['x', 'x']], [['', '']]])('or is an error: %j', (kinds) =>
    expect(own(...kinds).findings).toMatchObject([{ code: 'ATL-0349', severity: 'error' }]),
  )
})
