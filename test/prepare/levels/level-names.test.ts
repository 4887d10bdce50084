import { describe, expect, it } from 'vitest'
import { emptyParents, levelNames, unknownParents } from '../../../src/prepare/levels/level-names.ts'

const place = { level: 'stadtteil', file: 'namen.csv', column: 'NAME' }
const rows = (...list: readonly (readonly [string, string])[]) =>
  list.map(([key, name], i) => ({ key, name, line: i + 2 }))

describe('levelNames', () => {
  it('are names by key; an empty one is none', () =>
    expect(levelNames(rows(['01', 'Mitte'], ['02', ''], ['01', 'Mitte']), place)).toEqual({
      value: new Map([['01', 'Mitte']]),
      findings: [],
    }))
  it('are one for a key (ATL-0353), said once', () => {
    const { value, findings } = levelNames(rows(['01', 'Mitte'], ['01', 'Zentrum'], ['01', 'Kern']), place)
    expect(value.get('01')).toBe('Mitte')
    expect(findings).toMatchObject([{ code: 'ATL-0353', file: 'namen.csv', row: 3, column: 'NAME', value: 'Zentrum' }])
    expect(findings[0]!.found.en).toBe('01 (level stadtteil) is called "Zentrum" here, "Mitte" in line 2')
  })
})

describe('emptyParents (ATL-0355)', () => {
  const known = new Map([
    ['01', 'Mitte'],
    ['02', 'Nord'],
    ['09', 'Rand'],
  ])
  it('are those that no area lies in, as one note', () => {
    expect(emptyParents(['01', '02', '09', '01'], known, place)).toEqual([])
    expect(emptyParents(['02', '02'], known, place)).toMatchObject([
      {
        code: 'ATL-0355',
        severity: 'info',
        file: 'namen.csv',
        value: '01',
        found: { de: 'Ebene stadtteil: in 2 von 3 benannten liegt kein Raum: 01, 09' },
      },
    ])
  })
})

describe('unknownParents (ATL-0352)', () => {
  const known = new Map([
    ['01', 'Mitte'],
    ['09', 'Rand'],
  ])
  it('are told once, sorted, with the nearest', () => {
    const findings = unknownParents(['77', '02', '02', '01', ''], known, place)
    expect(findings.map(({ code, value, expected }) => [code, value, expected?.en])).toEqual([
      ['ATL-0352', '02', 'such as 01, 09'],
      ['ATL-0352', '77', 'a row with the key 77'],
    ])
  })
  it('are none where all are known', () => expect(unknownParents(['01'], known, place)).toEqual([]))
})
