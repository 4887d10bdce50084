import { describe, expect, it } from 'vitest'
import { nameColumn } from '../../src/model/name-column.ts'
import { strangers } from '../../src/prepare/strangers.ts'
import { units } from '../support/frame.ts'
import { table } from '../support/table.ts'

/** The findings for a table with these keys, found out as align does. */
function found(keys: readonly string[], ids: readonly string[], missing: 'refuse' | 'allow' = 'refuse') {
  const areas = units(...ids)
  const unknown = keys.flatMap((key, i) => (ids.includes(key) ? [] : [i]))
  const without = areas.filter(({ id }) => !keys.includes(id))
  return strangers(table(keys.map((key) => [key, 1])), areas, unknown, without, missing)
}
const place = { severity: 'error', file: 'ew.csv', column: 'NR', year: 2024 }

it('is silent where keys and areas agree', () => expect(found(['01', '02'], ['01', '02'])).toEqual([]))

describe('an unknown key', () => {
  const rows = (...more: [string, number][]) => table([['0101', 1], ['0102', 2], ...more])
  const told = (one: ReturnType<typeof table>, ids = ['0101', '0102']) =>
    strangers(
      one,
      units(...ids),
      one.keys.flatMap((key, i) => (ids.includes(key) ? [] : [i])),
      units(...ids).filter(({ id }) => !one.keys.includes(id)),
      'refuse',
    )
  it('of rows without values is told once, where no area lacks its row', () => {
    expect(told(rows(['0199', NaN], ['0198', NaN], ['0197', 5]))).toMatchObject([
      {
        code: 'ATL-0301',
        severity: 'info',
        row: 4,
        value: '0199',
        found: { en: '2 rows without values belong to none of the areas and are left out: 0199, 0198' },
      },
      { code: 'ATL-0301', severity: 'error', row: 6, value: '0197' },
    ])
    // a row that an area lacks may be the one under a wrong key
    expect(told(rows(['0199', NaN]), ['0101', '0102', '0103'])).toMatchObject([
      { code: 'ATL-0301', severity: 'error', value: '0199' },
      { code: 'ATL-0302', severity: 'error' },
    ])
    const words = { texts: { name: ['Nord', 'Süd', 'Ost'] } }
    expect(told({ ...rows(['0199', NaN]), ...words })).toMatchObject([{ severity: 'error', value: '0199' }])
  })
  it('is named with the open area nearest to it', () =>
    expect(found(['0101', '0120'], ['0101', '0102'])[0]).toEqual({
      code: 'ATL-0301',
      ...place,
      row: 3,
      value: '0120',
      found: { de: 'kein Raum hat diesen Schlüssel', en: 'no area has this key' },
      expected: { de: 'ein Schlüssel der Räume, etwa 0102', en: 'a key of the areas, such as 0102' },
      remedy: {
        de: 'Schlüssel berichtigen; ist es eine Summenzeile, unter sources.ew.drop nennen',
        en: 'correct the key; if it is a total, name it in sources.ew.drop',
      },
    }))
  it('is compared with all areas where none is open', () =>
    expect(found(['0101', '0102', '0103'], ['0101', '0102'])).toMatchObject([
      { code: 'ATL-0301', value: '0103', expected: { en: 'a key of the areas, such as 0101, 0102' } },
    ]))
  it('has an example where nothing is near', () =>
    expect(found(['0101', 'Insgesamt'], ['0101'])).toMatchObject([
      { code: 'ATL-0301', value: 'Insgesamt', expected: { de: 'Schlüssel wie 0101', en: 'keys such as 0101' } },
    ]))
  it('has no suggestion after the fiftieth, so that many stay quick', () => {
    const keys = Array.from({ length: 60 }, (_, i) => `x${i}`)
    const list = found(['y1', ...keys], ['y1', ...keys.map((key) => `${key}a`)])
    const near = list.filter(({ code, expected }) => code === 'ATL-0301' && expected!.en.startsWith('a key'))
    expect(near).toHaveLength(50)
    expect(list).toHaveLength(120)
  })
})

describe('an area without a row', () => {
  it('is an error with a way out', () =>
    expect(found(['01'], ['01', '02'])).toEqual([
      {
        code: 'ATL-0302',
        ...place,
        raum: '02',
        found: { de: 'der Raum 02 (Raum 02) hat keine Zeile', en: 'the area 02 (Raum 02) has no row' },
        remedy: {
          de: 'Zeile ergänzen, oder sources.ew.missing: allow setzen',
          en: 'add the row, or set sources.ew.missing: allow',
        },
      },
    ]))
  it('is a warning where it is allowed', () => {
    const [finding] = found(['01'], ['01', '02'], 'allow')
    expect(finding).toMatchObject({ code: 'ATL-0302', severity: 'warning' })
    expect(finding).not.toHaveProperty('remedy')
  })
})

it('says once that all keys are wrong', () =>
  expect(found(['A', 'B', 'C'], ['01', '02'])).toEqual([
    {
      code: 'ATL-0301',
      ...place,
      row: 2,
      value: 'A',
      found: {
        de: 'keiner der 3 Schlüssel gehört zu einem der 2 Räume',
        en: 'none of the 3 keys belongs to one of the 2 areas',
      },
      expected: { de: 'Schlüssel wie 01', en: 'keys such as 01' },
      remedy: {
        de: 'Schlüsselspalte und Gebietsstand prüfen: wahrscheinlich gilt die Tabelle für andere Räume',
        en: 'check key column and Gebietsstand: the table is probably for other areas',
      },
    },
  ]))
it('says once that there is no row at all', () =>
  expect(found([], ['01', '02'])).toMatchObject([{ code: 'ATL-0302', severity: 'error', file: 'ew.csv' }]))
it('says nothing of nothing', () => expect(found([], [])).toEqual([]))
it('keeps lost zeros apart from strangers', () =>
  expect(
    found(['101', '102', 'X', '1101'], ['0101', '0102', '0103', '1101']).map(({ code, value, raum }) => [
      code,
      value ?? raum,
    ]),
  ).toEqual([
    ['ATL-0310', '101'],
    ['ATL-0301', 'X'],
    ['ATL-0302', '0103'],
  ]))

it('says where the names are those of the areas and only the keys are others', () => {
  const areas = units('0101', '0102', '0103')
  const named = (...names: string[]) =>
    strangers(
      table(
        names.map((_, i) => [`x${i}`, 1]),
        { texts: { [nameColumn]: names } },
      ),
      areas,
      [...names.keys()],
      areas,
      'refuse',
    )
  expect(named('Raum 0101', 'RAUM 0103', 'Summe')).toMatchObject([
    {
      code: 'ATL-0301',
      remedy: { de: expect.stringMatching(/^2 von 3 Zeilen tragen Namen der Räume: .* Schlüssel andere/) },
    },
  ])
  expect(named('Raum 0101', 'Stadt', 'Summe')[0]!.remedy!.de).toMatch(/^Schlüsselspalte und Gebietsstand prüfen/)
})
