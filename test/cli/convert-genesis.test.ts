import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { memory } from '../../src/host/memory.ts'

const block = (n: number) =>
  ['variable_code', 'variable_label', 'variable_attribute_code', 'variable_attribute_label'].map((one) => `${n}_${one}`)
const head = [
  ...['statistics_code', 'statistics_label', 'time_code', 'time_label', 'time', ...block(1), ...block(2)],
  ...['value', 'value_unit', 'value_variable_code', 'value_variable_label'],
].join(';')
const line = (region: string, sex: string, value: string, unit = 'Anzahl', measure = 'BEVSTD;Bevölkerungsstand') =>
  `12411;Fortschreibung;STAG;Stichtag;2024-12-31;${region};GES;Geschlecht;${sex};${value};${unit};${measure}`
const kreis = (code: string, label: string) => `KREISE;Kreise;${code};${label}`
const dg = 'DLAND;Deutschland;DG;Deutschland'

const flat = [
  head,
  line(kreis('01001', 'Flensburg, Stadt'), ';Insgesamt', '91113'),
  line(kreis('01001', 'Flensburg, Stadt'), 'GESW;weiblich', '45875'),
  line(kreis('01002', 'Kiel'), ';Insgesamt', '-'),
  line(kreis('01002', 'Kiel'), 'GESW;weiblich', '.'),
  line(kreis('01001', 'Flensburg, Stadt'), ';Insgesamt', '4,5', '%', 'ANT1;Anteil'),
  line(dg, ';Insgesamt', '83577,1', '1000'),
]

async function convert(argv: readonly string[], lines: readonly string[] = flat) {
  const host = memory({ 'flat.csv': `\ufeff${lines.join('\n')}\n` })
  const code = await main(['convert', 'flat.csv', ...argv], host)
  return { code, ...host.said, text: (path: string) => new TextDecoder().decode(host.files.get(path)) }
}

describe('atlas convert of a flat file of GENESIS', () => {
  it('has a row for each day and attributes, and a column for each content and unit', async () => {
    const { code, out, err } = await convert([])
    expect([code, err]).toEqual([0, '5 Zeilen\n'])
    expect(out.split('\n')).toEqual([
      'time,KREISE,KREISE_label,GES,GES_label,DLAND,DLAND_label,BEVSTD (Anzahl),BEVSTD (1000),ANT1 (%)',
      '2024-12-31,01001,"Flensburg, Stadt",,Insgesamt,,,91113,,4.5',
      '2024-12-31,01001,"Flensburg, Stadt",GESW,weiblich,,,45875,,',
      '2024-12-31,01002,Kiel,,Insgesamt,,,-,,',
      '2024-12-31,01002,Kiel,GESW,weiblich,,,.,,',
      '2024-12-31,,,,Insgesamt,DG,Deutschland,,83577.1,',
      '',
    ])
  })
  it('says in its data package what each column is, in which unit, and what its signs mean', async () => {
    const { text } = await convert(['-o', 'sauber'])
    const { resources } = JSON.parse(text('sauber/datapackage.json')) as {
      resources: { schema: { fields: { name: string }[] } }[]
    }
    const fields = Object.fromEntries(resources[0]!.schema.fields.map((field) => [field.name, field]))
    expect(fields['KREISE']).toEqual({ name: 'KREISE', type: 'string', title: 'Kreise' })
    expect(fields['BEVSTD (Anzahl)']).toEqual({
      name: 'BEVSTD (Anzahl)',
      type: 'integer',
      title: 'Bevölkerungsstand',
      'atlas:unit': 'Anzahl',
      missingValues: [
        { value: '', label: 'keine Angabe' },
        { value: '-', label: 'keine Angabe' },
        { value: '.', label: 'unbekannt oder geheim' },
      ],
    })
    expect(fields['BEVSTD (1000)']).toMatchObject({ type: 'number', 'atlas:unit': '1000' })
    expect(resources[0]!.schema).not.toHaveProperty('primaryKey')
  })
  it('takes a declared zero as 0', async () =>
    expect((await convert(['--signs', '-=zero'])).out).toContain('01002,Kiel,,Insgesamt,,,0,,'))
  it('writes Parquet, its signs beside', async () => {
    const { code, err } = await convert(['-o', 'flat.parquet'])
    expect([code, err]).toEqual([0, '5 Zeilen\n'])
  })
  it.each([
    [
      'a cell twice',
      [...flat, flat[1]!],
      /ATL-0220 +flat\.csv:8 +Spalte "BEVSTD"\n +"91113": eine frühere Zeile nennt/,
    ],
    ['a sign that nobody knows', [...flat, line(kreis('01003', 'Lübeck'), ';Insgesamt', '#')], /"#"/],
  ])('refuses %s', async (_, lines, words) => {
    const { code, out, err } = await convert([], lines)
    expect([code, out, err]).toEqual([1, '', expect.stringMatching(words)])
  })
})
