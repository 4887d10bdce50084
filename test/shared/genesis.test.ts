import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { genesis } from '../../src/ingest/genesis/genesis.ts'
import type { ColumnSpec, TableSpec } from '../../src/model/delivery.ts'
import { bytes } from '../../src/model/files.ts'
import { signPresets } from '../../src/model/signs.ts'
import { statusCode, type Status } from '../../src/model/status.ts'
import { spec } from '../ingest/support.ts'
import { needs, shared } from '../support/shared.ts'

const { absent, title } = needs('data/genesis')

const read = (
  file: string,
  key: string,
  columns: Record<string, string | [string, Record<string, string[]>]>,
  more: Partial<TableSpec> = {},
) =>
  genesis(bytes(new Uint8Array(readFileSync(shared(`data/genesis/${file}`)))), {
    ...spec({
      file,
      key: [key],
      year: { column: 'time' },
      years: [2021, 2022, 2024],
      signs: signPresets['genesis']!,
      dialect: { layout: 'genesis', thousands: null },
      columns: Object.fromEntries(
        Object.entries(columns).map(([name, column]): [string, ColumnSpec] => [
          name,
          typeof column === 'string'
            ? { header: column, type: 'number' }
            : { header: column[0], type: 'number', where: column[1] },
        ]),
      ),
    }),
    ...more,
  })

async function table(...asked: Parameters<typeof read>) {
  const { value, findings } = await read(...asked)
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(value).toHaveLength(1)
  const [t] = value
  const column = (name: string) => Array.from(t!.numbers[name]!.values)
  return {
    ...t!,
    findings,
    sum: (name: string) => column(name).reduce((a, b) => a + (Number.isNaN(b) ? 0 : b), 0),
    at: (name: string, key: string) => column(name)[t!.keys.indexOf(key)],
    missing: (name: string, status: Status) =>
      Array.from(t!.numbers[name]!.status).filter((s) => s === statusCode[status]).length,
  }
}

// Sums and counts were made by another program (Python's csv) from the rows that the codes name.
describe.skipIf(absent)(`GENESIS flat files${title}`, () => {
  it('Zensus 2022: residents of 10 786 municipalities, leading zeros kept', async () => {
    const t = await table('1000A-0000_1773175153999_de_flat.csv', 'GEOGM4', { ew: 'PRS018' })
    expect([t.year, t.keys.length, t.sum('ew')]).toEqual([2022, 10_786, 82_711_282])
    expect([t.keys[0], t.at('ew', '092760130130'), t.at('ew', '073355011022')]).toEqual(['092760130130', 2294, 8305])
    const whole = await table('1000A-0000_1773175153999_de_flat.csv', 'GEODL1', { ew: 'PRS001' })
    expect([whole.keys, whole.sum('ew')]).toEqual([['DG'], 82_719_540])
  })
  it('Zensus 2022: per cent and counts in one column are told apart', async () => {
    const file = '3000G-1008_1773175200276_de_flat.csv'
    const gas = (where = {}): [string, Record<string, string[]>] => ['GEB001', { GEBEN1: ['ENERG-GAS'], ...where }]
    const t = await table(file, 'GEODL1', {
      anteil: gas({ value_unit: ['%'] }),
      gebaeude: gas({ value_unit: ['Anzahl'] }),
      alle: ['GEB001', { value_unit: ['Anzahl'] }],
    })
    expect([t.at('anteil', 'DG'), t.at('gebaeude', 'DG'), t.at('alle', 'DG')]).toEqual([53.9, 10_755_706, 19_957_268])
    expect((await read(file, 'GEODL1', { gas: gas() })).findings).toMatchObject([{ code: 'ATL-0270', row: 3 }])
  })
  it('Regionalstatistik: residents of the Kreise of today, those of the past left out', async () => {
    const file = '12411-01-01-4_1773175772751_de_flat.csv'
    const columns = {
      alle: 'BEVSTD',
      w: ['BEVSTD', { GES: ['GESW'] }],
      m: ['BEVSTD', { GES: ['GESM'] }],
    } satisfies Parameters<typeof read>[2]
    const t = await table(file, 'KREISE', columns, { digits: [5] })
    // 83 577 140 is what the Statistisches Bundesamt published for 31.12.2024.
    expect([t.year, t.keys.length, t.sum('alle'), t.sum('w'), t.sum('m')]).toEqual([
      2024, 474, 83_577_140, 42_335_439, 41_241_701,
    ])
    expect([t.at('w', '08222'), t.at('m', '08236'), t.missing('alle', 'absent')]).toEqual([158_789, 99_097, 74])
    expect(t.findings).toMatchObject([{ code: 'ATL-0272' }])
    const all = await table(file, 'KREISE', columns)
    expect([all.keys.length, all.keys.filter((key) => key.length === 8).length]).toEqual([489, 15])
  })
  it('Regionalstatistik: municipalities of a Kreis', async () => {
    const t = await table('11111-02-01-4_1773174974558_de_flat.csv', 'KREISE', { gemeinden: 'GEM001' })
    expect([t.keys.length, t.sum('gemeinden'), t.at('gemeinden', '12072')]).toEqual([489, 10_752, 16])
    expect([t.missing('gemeinden', 'absent'), t.missing('gemeinden', 'unknown')]).toEqual([76, 15])
  })
  it('Regionalstatistik: income in thousands of euros becomes euros', async () => {
    const t = await table('73111-01-01-4_1773175092845_de_flat.csv', 'KREISE', {
      pflichtige: 'LSNW01',
      einkuenfte: 'EKF002',
    })
    expect([t.year, t.keys.length, t.at('pflichtige', '08235'), t.at('einkuenfte', '08235')]).toEqual([
      2021, 489, 82_377, 3_957_263_000,
    ])
    expect([t.missing('pflichtige', 'absent'), t.missing('pflichtige', 'unknown')]).toEqual([74, 12])
    expect(t.findings).toMatchObject([{ code: 'ATL-0271', value: 'Tsd. EUR' }])
  })
  it('GENESIS-Online: the Mikrozensus in thousands, with its signs', async () => {
    const t = await table('12211-0001_1773174920289_de_flat.csv', 'DINSG', {
      alle: 'BEV036',
      jung: ['ERW041', { ALT068: ['ALT030B35'] }],
      frauen: ['ERW041', { ALT068: ['ALT030B35'], GES: ['GESW'] }],
    })
    expect([t.year, t.at('alle', 'DG'), t.at('jung', 'DG')]).toEqual([2024, 82_777_000, 4_543_000])
    expect(t.at('frauen', 'DG')).toBe(2_065_000)
  })
})
