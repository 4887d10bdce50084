import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from '../../../src/cli/main.ts'
import { memory } from '../../../src/host/memory.ts'
import { parquet } from '../../../src/ingest/parquet/parquet.ts'
import { bytes } from '../../../src/model/files.ts'
import { signPresets } from '../../../src/model/signs.ts'
import { statuses } from '../../../src/model/status.ts'
import { spec } from '../../ingest/support.ts'
import { findingsOf } from '../../support/findings.ts'
import { optional } from '../../support/optional.ts'

// Keys with zeros, a name with a quote, whole numbers with every sign of DIN 55301, a whole number of 17 digits,
// a share with a decimal comma, a declared zero
const delivered = `Bezirk;Name;Personen;Gross;Quote
010;"Süd ""neu""";1.200;12345678901234567;12,5
011;Nord;.;2;-
012;Ost;/;3;,25
013;West;x;4;7,000
014;Alt;...;5;
015;Neu;0;6;-1,5
016;Rand;;7;100
`
const file = 'Personen 2024.csv'

async function converted(...more: string[]) {
  const host = memory({ [file]: delivered })
  const code = await main(['convert', file, '-o', 'neu', '--to', 'parquet', '--signs', 'din-55301', ...more], host)
  if (code !== 0) throw new Error(host.said.err)
  return {
    content: host.files.get('neu/Personen 2024.parquet')!,
    descriptor: JSON.parse(new TextDecoder().decode(host.files.get('neu/datapackage.json'))),
    said: host.said.err,
  }
}
const read = async (content: Uint8Array, more: Parameters<typeof spec>[0] = {}) =>
  parquet(
    bytes(content),
    spec({
      kind: 'parquet',
      key: ['Bezirk'],
      signs: signPresets['din-55301']!,
      columns: { personen: 'Personen', quote: 'Quote', name: { header: 'Name', type: 'text' } },
      ...more,
    }),
  )

describe('a delivered table as Parquet', () => {
  it('is read back by our own reader with the five kinds of missing apart', async () => {
    const { content, said } = await converted()
    expect(said).toMatch(/^Warnung ATL-0239  Personen 2024\.csv:2  Spalte "Gross"\n(?: .*\n)+7 Zeilen\n$/)
    const { value, findings } = await read(content)
    expect(findings).toEqual([])
    const { keys, numbers, texts } = value[0]!
    expect(keys).toEqual(['010', '011', '012', '013', '014', '015', '016'])
    expect(texts['name']![0]).toBe('Süd "neu"')
    const shown = (name: string) =>
      Array.from(numbers[name]!.status, (status, i) => (status === 0 ? numbers[name]!.values[i] : statuses[status]))
    expect(shown('personen')).toEqual([1200, 'unknown', 'weak', 'void', 'absent', 0, 'absent'])
    expect(shown('quote')).toEqual([12.5, 0, 0.25, 7, 'absent', -1.5, 100])
  })
  it('keeps the sign itself, so that a plan without its meaning is told', async () => {
    const { content } = await converted()
    const { findings } = await read(content, { signs: {} })
    expect(findings.map(({ row, column, value }) => [row, column, value])).toEqual([
      [2, 'Personen', '.'],
      [3, 'Personen', '/'],
      [4, 'Personen', 'x'],
      [5, 'Personen', '...'],
    ])
  })
  it('is described with types, signs and what they mean', async () => {
    const { content, descriptor } = await converted('--licence', 'dl-de/by-2-0')
    const [resource] = descriptor.resources
    expect(resource).toMatchObject({
      path: 'Personen 2024.parquet',
      format: 'parquet',
      mediatype: 'application/vnd.apache.parquet',
      bytes: content.length,
    })
    expect(resource.schema.fields).toEqual([
      { name: 'Bezirk', type: 'string' },
      { name: 'Name', type: 'string' },
      { name: 'Personen', type: 'integer' },
      {
        name: 'Personen_zeichen',
        type: 'string',
        categories: [
          { value: '.', label: 'unbekannt oder geheim' },
          { value: '/', label: 'nicht sicher genug' },
          { value: 'x', label: 'nicht sinnvoll' },
          { value: '...', label: 'keine Angabe' },
        ],
        'atlas:signsOf': 'Personen',
      },
      { name: 'Gross', type: 'integer' },
      { name: 'Quote', type: 'number' },
    ])
  })
  it('has the same bytes each time', async () => {
    expect((await converted()).content).toEqual((await converted()).content)
  })
  it('is refused where its own list of signs names no column', async () => {
    const { content } = await converted()
    const at = Buffer.from(content).indexOf('"Personen_zeichen"')
    const other = Buffer.from(content)
    other.write('"Personen_xeichen"', at)
    expect(await findingsOf(() => read(new Uint8Array(other)))).toMatchObject([{ code: 'ATL-0206' }])
  })
})

const { absent, title } = optional('@duckdb/node-api')
describe.skipIf(absent)(`the same file in DuckDB${title}`, () => {
  it('has text keys, exact whole numbers, NULL beside each sign', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-'))
    try {
      const path = join(folder, 'p.parquet')
      writeFileSync(path, (await converted()).content)
      const { DuckDBInstance } = await import('@duckdb/node-api')
      const connection = await (await DuckDBInstance.create(':memory:')).connect()
      const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJson()
      const from = `'${path.replaceAll("'", "''")}'`
      expect((await rows(`DESCRIBE SELECT * FROM ${from}`)).map(([name, type]) => [name, type])).toEqual([
        ['Bezirk', 'VARCHAR'],
        ['Name', 'VARCHAR'],
        ['Personen', 'BIGINT'],
        ['Personen_zeichen', 'VARCHAR'],
        ['Gross', 'BIGINT'],
        ['Quote', 'DOUBLE'],
      ])
      expect(
        await rows(`SELECT "Bezirk", "Personen", "Personen_zeichen", "Gross"::VARCHAR, "Quote" FROM ${from}`),
      ).toEqual([
        ['010', '1200', null, '12345678901234567', 12.5],
        ['011', null, '.', '2', 0],
        ['012', null, '/', '3', 0.25],
        ['013', null, 'x', '4', 7],
        ['014', null, '...', '5', null],
        ['015', '0', null, '6', -1.5],
        ['016', null, null, '7', 100],
      ])
      connection.closeSync()
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  })
})
