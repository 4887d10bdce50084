import { describe, expect, it } from 'vitest'
import { statusCode } from '../../../src/model/status.ts'
import { read, table } from '../support.ts'

// As statistics offices export it: a row for each area, age and sex.
const text = `RAUM;ALTER;GESCHLECHT;NAME;ANZAHL
01;u3;m;Mitte;11
01;u3;w;Mitte;12
01;3-6;m;Mitte;13
02;u3;w;Nord;22
03;3-6;m;West;33
`
const where = (...texts: [string, string[]][]) => ({
  header: 'ANZAHL',
  type: 'number' as const,
  where: Object.fromEntries(texts),
})
const columns = {
  u3_m: where(['ALTER', ['u3']], ['GESCHLECHT', ['m', 'maennlich']]),
  u3_w: where(['ALTER', ['u3']], ['GESCHLECHT', ['w']]),
}

describe('a long table', () => {
  it('becomes one row an area, each column from the row it asks for', async () => {
    const t = await table(text, { columns })
    expect(t.keys).toEqual(['01', '02', '03'])
    expect([...t.numbers['u3_m']!.values]).toEqual([11, NaN, NaN])
    expect([...t.numbers['u3_w']!.values]).toEqual([12, 22, NaN])
    expect([...t.numbers['u3_m']!.status]).toEqual([0, statusCode.absent, statusCode.absent])
  })
  it('keeps the line of every number', async () => {
    const t = await table(text, { columns })
    expect([...(t.lines as Uint32Array)]).toEqual([2, 5, 6])
    expect([...(t.numbers['u3_m']!.lines as Uint32Array)]).toEqual([2, 0, 0])
    expect([...(t.numbers['u3_w']!.lines as Uint32Array)]).toEqual([3, 5, 0])
  })
  it('refuses two rows for one number, naming both (ATL-0303)', async () => {
    const { findings } = await read(text, { columns: { kinder: where(['GESCHLECHT', ['m']]) } })
    expect(findings).toMatchObject([
      { code: 'ATL-0303', severity: 'error', row: 4, column: 'ANZAHL', raum: '01', value: '01', year: 2024 },
    ])
    expect(findings[0]!.found.de).toBe('für kinder passt auch Zeile 2: der Raum würde doppelt gezählt')
    expect(findings[0]!.remedy?.en).toContain('sources.ew.columns.kinder.where')
  })
  it('takes the same row for two columns, and the same key in two years', async () => {
    const { value, findings } = await read('RAUM;J;A;N\n1;2023;x;5\n1;2024;x;6\n', {
      year: { column: 'J' },
      years: [2023, 2024],
      columns: {
        a: { header: 'N', type: 'number', where: { A: ['x'] } },
        b: { header: 'N', type: 'number', where: { A: ['x', 'y'] } },
      },
    })
    expect(findings).toEqual([])
    expect(value.map((t) => [t.numbers['a']!.values[0], t.numbers['b']!.values[0]])).toEqual([
      [5, 5],
      [6, 6],
    ])
  })
  it('takes a text that repeats itself, and refuses two that differ', async () => {
    const name = { header: 'NAME', type: 'text' as const }
    expect((await table(text, { columns: { ...columns, name } })).texts['name']).toEqual(['Mitte', 'Nord', 'West'])
    const { findings } = await read(text.replace('3-6;m;Mitte', '3-6;m;Süd'), { columns: { ...columns, name } })
    expect(findings).toMatchObject([{ code: 'ATL-0303', row: 4, column: 'NAME', value: '01' }])
  })
  it('refuses a number that has no where, where an area has several rows', async () => {
    const { findings } = await read(text, { columns: { ...columns, alle: 'ANZAHL' } })
    expect(findings.map(({ code, row }) => [code, row])).toEqual([
      ['ATL-0303', 3],
      ['ATL-0303', 4],
    ])
  })
  it('keeps total rows apart, with the numbers they are asked for', async () => {
    const t = await table(`${text}Summe;u3;m;;11\nSumme;u3;w;;34\nSumme;3-6;w;;0\n`, { columns, drop: ['Summe'] })
    expect(t.keys).toEqual(['01', '02', '03'])
    expect(t.totals).toEqual([
      { key: 'Summe', line: 7, numbers: { u3_m: 11 } },
      { key: 'Summe', line: 8, numbers: { u3_w: 34 } },
    ])
  })
  it('reads only the cells of rows it asks for', async () =>
    expect((await table(`${text}04;6-9;d;Ost;k. A.\n`, { columns })).keys).toContain('04'))
})

describe('where of a source', () => {
  it('leaves all other rows out, bad ones too', async () => {
    const t = await table('RAUM;WAHL;N\n01;Kommunalwahl;5\n01;Landtagswahl;6\n;Landtagswahl;x\n02; Kommunalwahl ;7\n', {
      where: { WAHL: ['Kommunalwahl'] },
      columns: { n: 'N' },
    })
    expect(t.keys).toEqual(['01', '02'])
    expect([...t.numbers['n']!.values]).toEqual([5, 7])
    expect(t.numbers['n']).not.toHaveProperty('lines')
  })
})

describe('a where that no row meets (ATL-0214)', () => {
  it('is told with the texts that are there', async () => {
    const { findings } = await read(text, {
      columns: { ...columns, u3_d: where(['ALTER', ['u 3']], ['GESCHLECHT', ['m']]) },
    })
    expect(findings).toMatchObject([{ code: 'ATL-0214', severity: 'error', column: 'ALTER', value: 'u 3' }])
    expect(findings[0]!.found.en).toBe('no row has "u 3" under "ALTER"')
    expect(findings[0]!.expected?.en).toBe('one of "u3", "3-6"')
    expect(findings[0]!.remedy?.en).toBe('change sources.ew.columns.u3_d.where; similar: "u3"')
  })
  it('is told where each text is there, but not in one row', async () => {
    const { findings } = await read(text, { columns: { x: where(['ALTER', ['3-6']], ['GESCHLECHT', ['w']]) } })
    expect(findings.map(({ code, found }) => [code, found.de])).toEqual([
      ['ATL-0214', 'in keiner Zeile gilt zugleich "ALTER" = "3-6" und "GESCHLECHT" = "w"'],
    ])
  })
  it('is told of a source', async () =>
    expect((await read(text, { where: { GESCHLECHT: ['x'] }, columns: { n: 'ANZAHL' } })).findings).toMatchObject([
      { code: 'ATL-0214', column: 'GESCHLECHT', value: 'x' },
    ]))
  it('is not told for years that the file does not hold', async () =>
    expect(
      await read(`RAUM;J;A;N\n1;2019;x;5\n`, {
        year: { column: 'J' },
        columns: { a: { header: 'N', type: 'number', where: { A: ['y'] } } },
      }),
    ).toEqual({ value: [], findings: [] }))
  it('names a header that is not there (ATL-0209)', async () => {
    const { findings } = await read(text, { columns: { n: where(['SEX', ['m']]) }, where: { WAHL: ['x'] } })
    expect(findings.map(({ code, column, remedy }) => [code, column, remedy?.en])).toEqual([
      ['ATL-0209', 'WAHL', 'change sources.ew.where'],
      ['ATL-0209', 'SEX', 'change sources.ew.columns.n.where'],
    ])
  })
})
