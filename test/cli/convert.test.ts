import { describe, expect, it } from 'vitest'
import { parse } from 'csv-parse/sync'
import { memory, type Memory } from '../../src/host/memory.ts'
import { main } from '../../src/cli/main.ts'
import { sha256 } from '../../src/pipeline/publish/digest.ts'
import { musterstadt } from './musterstadt.ts'

async function atlas(argv: readonly string[], host: Memory) {
  const before = { ...host.said }
  const code = await main(argv, host)
  return { code, out: host.said.out.slice(before.out.length), err: host.said.err.slice(before.err.length) }
}
const textAt = (host: Memory, path: string) => new TextDecoder().decode(host.files.get(path))
const records = (text: string) => parse(text, { columns: true }) as Record<string, string>[]

describe('atlas convert', () => {
  it('writes clean CSV to stdout and says what it left out', async () => {
    const { code, out, err } = await atlas(['convert', 'stadt/daten/arbeitslose_2023.csv'], musterstadt())
    expect([code, err]).toEqual([0, '64 Zeilen; ohne Summenzeilen: Stadt gesamt\n'])
    const list = records(out)
    expect(list).toHaveLength(64)
    expect(list[0]).toEqual({ RAUM: '03010102', ARBLOS: '43', SGB_III: '17', SGB_II: '26', LANGZEIT: '9', U25: '4' })
    // 4.531 persons, as the total row said
    expect(list.reduce((sum, { ARBLOS }) => sum + Number(ARBLOS), 0)).toBe(4531)
  })
  it('makes the same CSV of a Parquet file that it made of the CSV, signs too', async () => {
    const host = musterstadt()
    const signs = ['--signs', '-=zero .=secret']
    const file = 'stadt/daten/sgb2_2023.csv'
    const plain = await atlas(['convert', file, ...signs], host)
    expect((await atlas(['convert', file, ...signs, '-o', 'x/s.parquet'], host)).code).toBe(0)
    const again = await atlas(['convert', 'x/s.parquet', ...signs], host)
    expect([again.code, again.out]).toEqual([0, plain.out])
    expect(plain.out).toMatch(/,\.(,|\n)/)
  })
  it('keeps every digit and every zero in front of a key', async () => {
    const host = memory({
      'a.csv': 'Titel\nNR;QUOTE;ANTEIL;KLEIN\n01;1.234,50;12,5 %;-,9367\n02;- 23,000;7 %;,1\nSumme;1.211,50;;\n',
    })
    const { out } = await atlas(['convert', 'a.csv'], host)
    expect(out).toBe('NR,QUOTE,ANTEIL,KLEIN\n01,1234.50,12.5,-0.9367\n02,-23.000,7,0.1\n')
  })
  it.each(['\u00a0', '\u202f', '\u2007', '\u2009'])('takes the blank %j for a thousands sign', async (blank) => {
    const host = memory({ 'a.csv': `NR;X;Y\n01;1${blank}234;12,5${blank}%\n02;1${blank}234${blank}567,5;7${blank}%\n` })
    expect((await atlas(['convert', 'a.csv'], host)).out).toBe('NR,X,Y\n01,1234,12.5\n02,1234567.5,7\n')
  })
  it('quotes what needs it', async () => {
    const host = memory({ 'a.csv': 'NR;NAME;X\n01;"Süd; ""alt"", neu";1\n02;B;2\n' })
    expect((await atlas(['convert', 'a.csv'], host)).out).toBe('NR,NAME,X\n01,"Süd; ""alt"", neu",1\n02,B,2\n')
  })
  it('writes a data package into a folder', async () => {
    const host = musterstadt()
    const argv = ['convert', 'stadt/daten/sgb2_2023.csv', '-o', 'sauber', '--plan', 'stadt/atlas.yaml']
    const said = ['--signs', '-=zero .=secret', '--licence', 'dl-de/by-2-0', '--provider', 'Amt']
    expect(await atlas([...argv, ...said], host)).toEqual({ code: 0, out: '', err: '64 Zeilen\n' })
    const csv = textAt(host, 'sauber/sgb2_2023.csv')
    const descriptor = JSON.parse(textAt(host, 'sauber/datapackage.json'))
    const [resource] = descriptor.resources
    expect(descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'sgb2',
      licenses: [{ name: 'DL-DE-BY-2.0', path: 'https://www.govdata.de/dl-de/by-2-0' }],
      sources: [{ title: 'Amt', path: 'sgb2_2023.csv' }],
      'atlas:source': { hash: `sha256:${await sha256(host.files.get('stadt/daten/sgb2_2023.csv')!)}` },
    })
    expect(resource).toMatchObject({
      name: 'sgb2',
      path: 'sgb2_2023.csv',
      encoding: 'utf-8',
      bytes: new TextEncoder().encode(csv).length,
      hash: `sha256:${await sha256(csv)}`,
      schema: { primaryKey: ['RAUM_NR'] },
    })
    const fields = Object.fromEntries(resource.schema.fields.map((field: { name: string }) => [field.name, field]))
    expect(fields.RAUM_NR).toEqual({ name: 'RAUM_NR', type: 'string' })
    expect(fields.SGB2_U15).toEqual({
      name: 'SGB2_U15',
      type: 'integer',
      missingValues: [
        { value: '', label: 'keine Angabe' },
        { value: '.', label: 'geheim' },
      ],
    })
    // a declared zero is 0, a secret keeps its sign; Hafeninsel has both
    expect(records(csv).filter((one) => Object.values(one).includes('.')).length).toBeGreaterThan(0)
    expect(records(csv).some((one) => Object.values(one).includes('-'))).toBe(false)
  })
  it('reads a workbook', async () => {
    const argv = [
      'convert',
      'stadt/daten/SGB12_Wohngeld.xlsx',
      '--sheet',
      '2023',
      '--hidden',
      'skip',
      '--signs',
      '.=secret /=weak x=void',
    ]
    const list = records((await atlas([...argv, '--plan', 'stadt/atlas.yaml'], musterstadt())).out)
    expect(list).toHaveLength(64)
    expect(Object.keys(list[0]!)).toEqual([
      'ST',
      'RAUM',
      'Grundsicherung im Alter / Personen',
      'Grundsicherung im Alter / je 100 Einwohner 65+',
      'Wohngeld / Haushalte',
      'Wohngeld / Mittlerer Betrag in Euro',
    ])
  })
  it('writes one file, and never over another', async () => {
    const host = musterstadt()
    const argv = ['convert', 'stadt/daten/haushalte_2023.txt', '-o', 'neu/h.csv']
    expect((await atlas(argv, host)).code).toBe(0)
    expect(textAt(host, 'neu/h.csv')).toMatch(/^sb,HH,HH_1pers/)
    expect(await atlas(argv, host)).toMatchObject({ code: 2, err: expect.stringContaining('ATL-0005') as string })
  })
  it.each([
    [['stadt/daten/sgb2_2023.csv'], 1, 'ATL-0220'],
    [['stadt/daten/haushalte_2023.txt', '--to', 'geojson'], 2, 'ATL-0001'],
    [['stadt/daten/haushalte_2023.txt', '-o', 'h.xlsx'], 2, 'ATL-0001'],
    [['stadt/daten/haushalte_2023.txt', '--to', 'parquet'], 2, 'ATL-0001'],
    [['stadt/daten/haushalte_2023.txt', '-o', 'h.csv', '--to', 'parquet'], 2, 'ATL-0001'],
    [['stadt/daten/haushalte_2023.txt', '-o', 'h', '--to', 'xlsx'], 2, 'ATL-0001'],
    [['stadt/daten/keine.txt'], 3, 'ATL-0201'],
  ])('refuses %j', async (argv, exit, said) => {
    const host = musterstadt()
    const { code, out, err } = await atlas(['convert', ...argv], host)
    expect([code, out]).toEqual([exit, ''])
    expect(err).toContain(said)
  })
})
