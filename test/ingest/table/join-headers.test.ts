import { describe, expect, it } from 'vitest'
import { joinHeaders } from '../../../src/ingest/table/join-headers.ts'
import { read, refused, table } from '../support.ts'

describe('header rows', () => {
  it('are joined from top to bottom, merged cells filled to the right', () =>
    expect(
      joinHeaders([
        ['RAUM', 'Einwohner', '', '', 'Stand'],
        ['', 'insgesamt', 'unter 15', '', ''],
      ]),
    ).toEqual(['RAUM', 'Einwohner / insgesamt', 'Einwohner / unter 15', '', 'Stand']))
  it('may be three, each merged cell over its own columns', () =>
    expect(
      joinHeaders([
        ['Raum', 'Personen', '', '', ''],
        ['', 'deutsch', '', 'nicht deutsch', ''],
        ['', 'm', 'w', 'm', 'w'],
      ]),
    ).toEqual([
      'Raum',
      'Personen / deutsch / m',
      'Personen / deutsch / w',
      'Personen / nicht deutsch / m',
      'Personen / nicht deutsch / w',
    ]))
  it('lose line breaks and double blanks', () =>
    expect(joinHeaders([[' Ein-\nwohner  1) ', 'EW\u00a0 2024']])).toEqual(['Ein- wohner 1)', 'EW 2024']))
  it('may have different lengths', () => expect(joinHeaders([['A'], ['x', 'y']])).toEqual(['A / x', 'A / y']))
})

describe('in a file', () => {
  const text = 'Einwohner "Stadt\nStand\n;Einwohner;;\nRAUM;insgesamt;"unter\n15";\n01;7;3;\nQuelle\n'
  const loose = {
    header: [3, 4],
    columns: { ew: 'Einwohner / insgesamt', u15: 'Einwohner / unter 15' },
    dialect: { footer: 'Quelle' },
  }
  it('stand in the lines that the plan names, whatever quotes the titles hold', async () => {
    const t = await table(text, loose)
    expect(t.keys).toEqual(['01'])
    expect([...(t.lines as Uint32Array)]).toEqual([6])
    expect(t.numbers['u15']).toMatchObject({ at: 3, values: Float64Array.of(3) })
  })
  it('are named joined where one is missing (ATL-0209)', async () => {
    const { findings } = await read(text, { ...loose, columns: { ew: 'Einwohner / gesamt' } })
    expect(findings).toMatchObject([{ code: 'ATL-0209', row: 4, column: 'Einwohner / gesamt' }])
    expect(findings[0]!.remedy?.en).toContain('"Einwohner / insgesamt"')
  })
  it('may have a row between them', async () => {
    const t = await table('A;EW\nNr;Personen\nRAUM;2024\n01;5\n', {
      header: [1, 3],
      key: ['A / RAUM'],
      columns: { ew: 'EW / 2024' },
    })
    expect(t.keys).toEqual(['01'])
  })
  it('are an error where there is no row (ATL-0206)', async () => {
    const finding = await refused(read('RAUM;EW\n\n01;5\n', { header: [2] }))
    expect(finding).toMatchObject({ code: 'ATL-0206' })
    expect(finding.found.de).toBe('in Zeile 2 steht keine Kopfzeile')
    expect(finding.remedy?.de).toBe('sources.ew.header.rows prüfen')
  })
  it('show another delimiter', async () =>
    expect(
      (await refused(read('RAUM,EW,EW\n,m,w\n01,5,6\n', { header: [1, 2], columns: { m: 'EW / m' } }))).remedy?.en,
    ).toBe('set sources.ew.format.delimiter: ","'))
})
