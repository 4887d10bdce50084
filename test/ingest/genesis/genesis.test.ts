import { describe, expect, it } from 'vitest'
import { genesis } from '../../../src/ingest/genesis/genesis.ts'
import { bytes } from '../../../src/model/files.ts'
import { signPresets } from '../../../src/model/signs.ts'
import { statusCode } from '../../../src/model/status.ts'
import { refused, spec } from '../support.ts'

type Loose = Parameters<typeof spec>[0]
const head =
  'statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;' +
  '2_variable_code;2_variable_label;2_variable_attribute_code;2_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label'
/** A row: key, variable, attribute, value, unit, measure; KREISE unless another variable is named. */
const row = (
  key: string,
  variable: string,
  attribute: string,
  value: string,
  unit = 'Anzahl',
  measure = 'BEVSTD',
  geo = 'KREISE',
) =>
  `12411;Bevölkerung;STAG;Stichtag;2024-12-31;${geo};Kreise;${key};x;${variable};Merkmal;${attribute};${attribute === '' ? 'Insgesamt' : 'Teil'};${value};${unit};${measure};Stand`
const read = (rows: readonly string[], loose: Loose = {}) =>
  genesis(
    bytes(new TextEncoder().encode(`\ufeff${[head, ...rows].join('\n')}\n`)),
    spec({
      file: 'x.csv',
      key: ['KREISE'],
      year: { column: 'time' },
      signs: signPresets['genesis']!,
      columns: { alle: 'BEVSTD' },
      ...loose,
      dialect: { layout: 'genesis', thousands: null, ...loose.dialect },
    }),
  )
const two = [
  row('01001', 'GES', 'GESW', '6'),
  row('01001', 'GES', '', '10'),
  row('01001', 'GES', 'GESM', '4'),
  row('DG', 'GES', '', '999', 'Anzahl', 'BEVSTD', 'DINSG'),
]
const women = { header: 'BEVSTD', type: 'number' as const, where: { GES: ['GESW'] } }

describe('a slice', () => {
  it('is the total of what it does not name, and the attribute that it names', async () => {
    const { value, findings } = await read(two, { columns: { alle: 'BEVSTD', frauen: women } as never })
    expect(findings).toEqual([])
    const [t] = value
    expect([t!.year, t!.keys]).toEqual([2024, ['01001']])
    expect([t!.numbers['alle']!.values[0], t!.numbers['frauen']!.values[0]]).toEqual([10, 6])
    // every value knows its own line
    expect([t!.numbers['alle']!.lines![0], t!.numbers['frauen']!.lines![0]]).toEqual([3, 2])
  })
  it('is refused where two divisions of one dimension have a total each', async () => {
    const { findings } = await read([row('01001', 'ALT10', '', '10'), row('01001', 'ALT20', '', '10')])
    expect(findings).toMatchObject([
      {
        code: 'ATL-0303',
        row: 3,
        value: '01001',
        found: { en: 'line 2 fits alle as well: the area would count twice' },
      },
    ])
  })
  it('is right where the plan says which division', async () => {
    const columns = { alle: { header: 'BEVSTD', type: 'number', where: { ALT10: ['Insgesamt'] } } } as never
    const { value, findings } = await read([row('01001', 'ALT10', '', '10'), row('01001', 'ALT20', '', '11')], {
      columns,
    })
    expect([findings, value[0]!.numbers['alle']!.values[0]]).toEqual([[], 10])
  })
  it('of a shared attribute code is that of the division named', async () => {
    const columns = { u3: { header: 'BEVSTD', type: 'number', where: { ALT20: ['ALT000B03'] } } } as never
    const { value } = await read([row('01001', 'ALT10', 'ALT000B03', '1'), row('01001', 'ALT20', 'ALT000B03', '2')], {
      columns,
    })
    expect(value[0]!.numbers['u3']!.values[0]).toBe(2)
  })
  it('that adds up several attributes is refused', async () => {
    const columns = { beide: { ...women, where: { GES: ['GESW', 'GESM'] } } } as never
    expect((await read(two, { columns })).findings).toMatchObject([{ code: 'ATL-0303', row: 4 }])
  })
  it('that no row is says which codes there are', async () => {
    expect((await read(two, { columns: { alle: 'BEVSTO' } })).findings).toMatchObject([
      { code: 'ATL-0214', value: 'BEVSTO', expected: { de: 'eines von: "BEVSTD"' } },
    ])
    const columns = { x: { ...women, where: { GES: ['GESX'] } } } as never
    expect((await read(two, { columns })).findings).toMatchObject([{ code: 'ATL-0214', value: 'GESX' }])
    expect((await read(two, { key: ['GEMEIN'] })).findings).toMatchObject([{ code: 'ATL-0209', column: 'GEMEIN' }])
  })
})

describe('units', () => {
  it('of thousands are multiplied, and told', async () => {
    const { value, findings } = await read([row('01001', 'GES', '', '12,5', '1000')])
    expect(value[0]!.numbers['alle']!.values[0]).toBe(12_500)
    expect(findings).toMatchObject([{ code: 'ATL-0271', severity: 'info', row: 2, value: '1000' }])
  })
  it('of per cent stay', async () => {
    const { value, findings } = await read([row('01001', 'GES', '', '53,9', '%')])
    expect([findings, value[0]!.numbers['alle']!.values[0]]).toEqual([[], 53.9])
  })
  it('are one where the plan chooses it for all columns', async () => {
    const rows = [row('01001', 'GES', '', '53,9', '%'), row('01001', 'GES', '', '539')]
    const { value, findings } = await read(rows, { where: { value_unit: ['Anzahl'] } })
    expect([findings, value[0]!.numbers['alle']!.values[0]]).toEqual([[], 539])
  })
  it('that are mixed are refused until one is chosen', async () => {
    const rows = [row('01001', 'GES', '', '53,9', '%'), row('01001', 'GES', '', '539')]
    expect((await read(rows)).findings).toMatchObject([
      {
        code: 'ATL-0270',
        severity: 'error',
        row: 3,
        remedy: { en: 'choose the unit: sources.ew.columns.alle.where: {value_unit: …}' },
      },
    ])
    const columns = { alle: { header: 'BEVSTD', type: 'number', where: { value_unit: ['Anzahl'] } } } as never
    expect((await read(rows, { columns })).value[0]!.numbers['alle']!.values[0]).toBe(539)
  })
})

describe('numbers', () => {
  it('need their decimal sign declared, which the header does not tell', async () => {
    const rows = [row('01001', 'GES', '', '53.9', '%')]
    expect((await read(rows)).findings).toMatchObject([{ code: 'ATL-0207', row: 2, value: '53.9' }])
    expect((await read(rows, { dialect: { decimal: '.' } })).value[0]!.numbers['alle']!.values[0]).toBe(53.9)
  })
  it('in thousands do too', async () =>
    expect((await read([row('01001', 'GES', '', '53.9', '1000')])).findings).toMatchObject([
      { code: 'ATL-0271' },
      { code: 'ATL-0207' },
    ]))
  it('may be signs', async () => {
    const signs = ['-', '.', '/', 'x', '...']
    const { value, findings } = await read(signs.map((sign, i) => row(`0100${i}`, 'GES', '', sign)))
    expect(findings).toEqual([])
    expect(Array.from(value[0]!.numbers['alle']!.status)).toEqual(
      (['absent', 'unknown', 'weak', 'void', 'absent'] as const).map((status) => statusCode[status]),
    )
  })
})

it('keys of another length are left out where the plan says how long a key is', async () => {
  const rows = [row('11000', 'GES', '', '5'), row('11001001', 'GES', '', '3')]
  expect((await read(rows)).value[0]!.keys).toEqual(['11000', '11001001'])
  const { value, findings } = await read(rows, { digits: [5] })
  expect(value[0]!.keys).toEqual(['11000'])
  expect(findings).toMatchObject([{ code: 'ATL-0272', severity: 'info', row: 3 }])
})

it('a row of the total is a total row', async () => {
  const { value, findings } = await read([row('', 'GES', '', '8'), row('01001', 'GES', '', '8')], { drop: ['x'] })
  expect([value[0]!.totals.map(({ key, numbers }) => [key, numbers]), findings]).toEqual([[['x', { alle: 8 }]], []])
})

describe('refused', () => {
  it('is any other table', async () =>
    expect(
      await refused(
        genesis(bytes(new TextEncoder().encode('RAUM;EW\n01;5\n')), spec({ dialect: { layout: 'genesis' } })),
      ),
    ).toMatchObject({ code: 'ATL-0206', row: 1 }))
  it('is a stray quote', async () =>
    expect((await read([`${row('01001', 'GES', '', '5')}"`])).findings).toMatchObject([{ code: 'ATL-0212' }]))
  it('is a row with too few cells', async () =>
    expect((await read([...two, '12411;abgebrochen'])).findings).toMatchObject([{ code: 'ATL-0210', row: 6 }]))
})

it('reads the layout before 2025: a column for each content, days as they are written', async () => {
  const header =
    'Statistik_Code;Statistik_Label;Zeit_Code;Zeit_Label;Zeit;1_Merkmal_Code;1_Merkmal_Label;1_Auspraegung_Code;1_Auspraegung_Label;' +
    '2_Merkmal_Code;2_Merkmal_Label;2_Auspraegung_Code;2_Auspraegung_Label;LSNW01__Steuerpflichtige__Anzahl;EKF002__Einkuenfte__Tsd._EUR'
  const old = (key: string, sex: string, persons: string, income: string) =>
    `73111;Steuern;STAG;Stichtag;31.12.2024;KREISE;Kreise;${key};x;GES;Geschlecht;${sex};${sex ? 'weiblich' : 'Insgesamt'};${persons};${income}`
  const text = [header, old('01001', '', '10', '1,5'), old('01001', 'GESW', '6', '.'), old('01002', '', '7', '2')]
  const { value, findings } = await genesis(
    bytes(new TextEncoder().encode(`${text.join('\r\n')}\r\n`)),
    spec({
      file: 'x.csv',
      key: ['KREISE'],
      year: { column: 'time' },
      signs: signPresets['genesis']!,
      columns: { n: 'LSNW01', eur: 'EKF002', w: { header: 'LSNW01', type: 'number', where: { GES: ['GESW'] } } },
      dialect: { layout: 'genesis', thousands: null, decimal: ',' },
    }),
  )
  expect(findings.map(({ code }) => code)).toEqual(['ATL-0271'])
  const [t] = value
  expect([t!.year, t!.keys]).toEqual([2024, ['01001', '01002']])
  const numbers = (name: string) => Array.from(t!.numbers[name]!.values)
  expect([numbers('n'), numbers('eur'), numbers('w')]).toEqual([
    [10, 7],
    [1500, 2000],
    [6, NaN],
  ])
})
