import { describe, expect, it } from 'vitest'
import { insertEarlier } from '../../src/plan/insert-earlier.ts'
import { findingsOf } from '../support/findings.ts'

const insert = (text: string) => insertEarlier(text, 'atlas.yaml', ['- gebietsstand: 2006-07-01', '  file: alt.csv'])

describe('an earlier Gebietsstand', () => {
  it('is the first one behind all else of the areas', () =>
    expect(insert('areas:\n  base: { key: NR } # Kommentar\n  levels:\n    b: { key: x }\n\nsources: {}\n')).toBe(
      'areas:\n  base: { key: NR } # Kommentar\n  levels:\n    b: { key: x }\n  earlier:\n    - gebietsstand: 2006-07-01\n      file: alt.csv\n\nsources: {}\n',
    ))
  it.each([['  '], ['      ']])('stands behind those there are, indented by %j', (blanks) =>
    expect(insert(`areas:\n  earlier:\n${blanks}- gebietsstand: 2019-01-01\n  base: { key: NR }\n`)).toBe(
      `areas:\n  earlier:\n${blanks}- gebietsstand: 2019-01-01\n${blanks}- gebietsstand: 2006-07-01\n${blanks}  file: alt.csv\n  base: { key: NR }\n`,
    ),
  )
  it('keeps the line ends of Windows, and ends a last line', () =>
    expect(insert('areas:\r\n  base: { key: NR }')).toBe(
      'areas:\r\n  base: { key: NR }\r\n  earlier:\r\n    - gebietsstand: 2006-07-01\r\n      file: alt.csv\r\n',
    ))
  it.each(['areas: { base: x }\n', 'areas:\n', 'a: 1\n', 'areas:\n  earlier: [{ file: x }]\n'])(
    'cannot stand in %j',
    async (text) =>
      expect(await findingsOf(() => insert(text))).toMatchObject([{ code: 'ATL-0107', file: 'atlas.yaml' }]),
  )
})
