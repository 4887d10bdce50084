import { describe, expect, it } from 'vitest'
import { edited, onlyProblem, planOf, problems } from '../../support/atlas-text.ts'

const file = 'file: daten/ew_{year}.csv'
const sourceOf = (...edits: readonly (readonly [string, string])[]) => planOf(...edits).sources['ew']!

describe('a source', () => {
  it('is what its ending says', () => {
    expect(sourceOf().kind).toBe('csv')
    expect(sourceOf([file, 'file: daten/ew_{year}.xlsx']).kind).toBe('workbook')
    expect(sourceOf([file, 'file: daten/ew_{year}.json\n    path: a.b'])).toMatchObject({ kind: 'json', path: 'a.b' })
    expect(sourceOf([file, 'file: daten/ew_{year}.zip\n    member: ew.csv'])).toMatchObject({
      kind: 'archive',
      member: 'ew.csv',
    })
  })
  it('names a sheet, header rows, columns and what becomes of hidden rows', () =>
    expect(
      sourceOf([
        file,
        'file: ew.xlsx\n    sheet: "{year}"\n    header: { rows: [4, 5], columns: A:F }\n    hidden: skip',
      ]),
    ).toMatchObject({ sheet: '{year}', header: [4, 5], span: 'A:F', hidden: 'skip' }))
  it('has the Berichtsjahr in the name of a sheet or member as well', () => {
    expect(problems(edited([file, 'file: ew.xlsx\n    sheet: "{year}"']))).toEqual([])
    expect(problems(edited([file, 'file: ew.zip\n    member: ew_{year}.csv']))).toEqual([])
    expect(onlyProblem([[file, 'file: ew.xlsx\n    sheet: Tabelle']], 'ew:').code).toBe('ATL-0104')
  })
  it('says how many digits a key has', () => {
    expect(sourceOf(['key: NR\n    drop', 'key: { columns: [NR], digits: 8 }\n    drop']).digits).toEqual([8])
    expect(sourceOf(['key: NR\n    drop', 'key: { columns: [A, B], digits: [2, 6] }\n    drop']).digits).toEqual([2, 6])
    expect(sourceOf(['key: NR\n    drop', 'key: { columns: [A, B], digits: 2 }\n    drop']).digits).toEqual([2, 2])
    expect(sourceOf().digits).toBeNull()
  })
  it('is refused where the digits are not those of its columns', () =>
    expect(problems(edited(['key: NR\n    drop', 'key: { columns: [A, B], digits: [2] }\n    drop']))).not.toEqual([]))
  it.each([
    ['sheet: 0', 'sheet: 0'],
    ['header: { rows: [4], columns: a1 }', 'a1'],
    ['hidden: vielleicht', 'vielleicht'],
  ])('is refused with %s', (line) =>
    expect(problems(edited([file, `${file}\n    ${line}`]))).toMatchObject([{ code: 'ATL-0105', severity: 'error' }]),
  )
})
