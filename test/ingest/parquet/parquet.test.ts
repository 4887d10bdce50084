import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parquet } from '../../../src/ingest/parquet/parquet.ts'
import { bytes } from '../../../src/model/files.ts'
import { statusCode } from '../../../src/model/status.ts'
import { findingsOf } from '../../support/findings.ts'
import { refused, spec } from '../support.ts'

const content = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../fixtures/parquet/${name}.parquet`, import.meta.url)))
type Loose = NonNullable<Parameters<typeof spec>[0]>
const read = (file: string | Uint8Array, loose: Loose = {}) =>
  parquet(
    bytes(typeof file === 'string' ? content(file) : file),
    spec({ file: 'p.parquet', kind: 'parquet', key: ['nr'], ...loose }),
  )

/** The numbers of a column, in both years. */
async function numbers(header: string, loose: Loose = {}) {
  const { value, findings } = await read('typen', {
    year: { column: 'jahr' },
    years: [2023, 2024],
    columns: { x: header },
    ...loose,
  })
  if (findings.length) throw new Error(JSON.stringify(findings))
  return value.flatMap((table) => Array.from(table.numbers['x']!.values))
}
const texts = async (header: string) =>
  (await read('typen', { columns: { x: { header, type: 'text' } } })).value[0]!.texts['x']

describe('a Parquet table', () => {
  it('is read by year, with the record of each row', async () => {
    const { value, findings } = await read('typen', {
      year: { column: 'jahr' },
      years: [2023, 2024],
      columns: { ew: 'klein' },
    })
    expect(findings).toEqual([])
    expect(value.map(({ year, keys, lines }) => [year, keys, [...Array.from(lines)]])).toEqual([
      [2023, ['01010103'], [3]],
      [2024, ['01010101', '01010102'], [1, 2]],
    ])
    expect(Array.from(value[0]!.numbers['ew']!.status)).toEqual([statusCode.absent])
  })
  // the third row, of 2023, holds NULL everywhere
  it.each([
    ['klein', [NaN, 12, -3]],
    ['gross', [NaN, 9007199254740991, -9007199254740991]],
    ['f', [NaN, Math.fround(0.1), NaN]],
    // 3535 × 0.01 is 35.35 and a bit, 29 × 0.01 too
    ['dez', [NaN, 35.35, 0.29]],
    ['dez17', [NaN, 12345678901234.567, -0.001]],
    ['dez30', [NaN, -0.07, 12345678901234567890.12]],
    ['u32', [NaN, 4294967295, 0]],
  ])('holds in %s %j', async (header, expected) => expect(await numbers(header)).toEqual(expected))
  it.each([
    ['nr', ['01010101', '01010102', '01010103']],
    ['ort', ['Köln „Süd“', '', '']],
    ['ja', ['true', 'false', '']],
    ['tag', ['2024-12-31', '', '']],
    ['zeit', ['2024-12-31T23:59:59.500Z', '', '']],
  ])('holds in %s the texts %j', async (header, expected) => expect(await texts(header)).toEqual(expected))
  it('has no NaN whose meaning is not declared', async () => {
    const { findings } = await read('typen', { columns: { x: 'd' } })
    expect(findings).toMatchObject([{ code: 'ATL-0208', row: 2, value: 'NaN' }])
    const declared = await read('typen', { columns: { x: 'd' }, signs: { NaN: 'secret' } })
    const { values, status } = declared.value[0]!.numbers['x']!
    expect([Array.from(values), Array.from(status)]).toEqual([
      [1.5, NaN, NaN],
      [statusCode.ok, statusCode.secret, statusCode.absent],
    ])
  })
  it('may have its key as a number, with the digits declared', async () =>
    expect((await read('typen', { key: ['zahl'], digits: [8], columns: { x: 'klein' } })).value[0]!.keys).toEqual([
      '01010101',
      '01010102',
      '01010103',
    ]))
  it('may have a key beyond 2^53', async () =>
    expect((await read('typen', { key: ['u64'], columns: { x: 'klein' } })).value[0]!.keys).toEqual([
      '18446744073709551615',
    ]))
  it('has no key that is a number without digits', async () =>
    expect((await read('typen', { key: ['zahl'], columns: { x: 'klein' } })).findings).toMatchObject([
      { code: 'ATL-0310', value: '1010101' },
    ]))
})

describe.each([['uncompressed'], ['snappy'], ['gzip'], ['zstd'], ['brotli'], ['lz4_raw']])('packed with %s', (codec) =>
  it.each([['v1'], ['v2']])('pages %s', async (version) => {
    const { value, findings } = await read(`${codec}-${version}`, {
      columns: { ew: 'ew', name: { header: 'name', type: 'text' } },
    })
    expect(findings).toEqual([])
    expect(value[0]!.keys).toEqual(Array.from({ length: 50 }, (_, i) => `0${101 + i}`))
    expect(Array.from(value[0]!.numbers['ew']!.values)).toEqual(Array.from({ length: 50 }, (_, i) => 3 * i))
    expect(value[0]!.texts['name']!.slice(0, 5)).toEqual(['Raum 0', 'Raum 1', 'Raum 2', 'Raum 3', 'Raum 0'])
  }),
)

describe('is refused', () => {
  it('a whole number beyond 2^53', async () =>
    expect((await read('zu-gross', { columns: { x: 'gross' } })).findings).toMatchObject([
      { code: 'ATL-0239', row: 1, column: 'gross', value: '9007199254740993' },
    ]))
  it('a column that is not there, with the nearest', async () =>
    expect((await read('typen', { columns: { x: 'klien' } })).findings).toMatchObject([
      { code: 'ATL-0209', column: 'klien', remedy: { en: 'change sources.ew.columns.x; similar: "klein"' } },
    ]))
  it('a list', async () =>
    expect(await refused(read('typen', { columns: { x: 'liste' } }))).toMatchObject({
      code: 'ATL-0206',
      column: 'liste',
    }))
  it('text where a number belongs', async () =>
    expect((await read('typen', { columns: { x: 'ort' } })).findings).toMatchObject([
      { code: 'ATL-0208', row: 1, column: 'ort' },
    ]))
  it('an empty file', async () => expect(await refused(read(new Uint8Array()))).toMatchObject({ code: 'ATL-0203' }))
  it.each([
    ['something else', new TextEncoder().encode('nr;ew\n0101;5\n')],
    ['a file that is cut off', content('typen').slice(0, 900)],
    ['a file without its beginning', content('typen').slice(900)],
    [
      'a footer that lies about its length',
      (() => {
        const file = content('typen')
        new DataView(file.buffer).setUint32(file.length - 8, 2 ** 31, true)
        return file
      })(),
    ],
  ])('%s', async (_, file) => {
    const found = await findingsOf(() => read(file, { columns: { x: 'klein' } }))
    expect(found).toMatchObject([{ code: 'ATL-0206', file: 'p.parquet' }])
  })
  // levels of 50 values in two bytes, 50 << 1 and 1: the first made 0xfe 0x7f is a run of 8191
  it('a run of more values than its page has', async () => {
    const file = content('uncompressed-v1')
    const at = file.findIndex((_, i) => [2, 0, 0, 0, 100, 1].every((byte, j) => file[i + j] === byte))
    expect(at).toBeGreaterThan(0)
    file.set([0xfe, 0x7f], at + 4)
    const found = await findingsOf(() => read(file, { columns: { ew: 'ew', name: { header: 'name', type: 'text' } } }))
    expect(found).toMatchObject([
      {
        code: 'ATL-0206',
        file: 'p.parquet',
        found: { en: expect.stringContaining('a run has 8191 values where 50 are') },
      },
    ])
  })
  // each byte of the data pages turned over in turn: another number or a refusal, never a crash or another key
  it('or told, when a byte is damaged', async () => {
    const whole = content('gzip-v1')
    for (let at = 4; at < whole.length - 8; at += 7) {
      const file = whole.slice()
      file[at] = file[at]! ^ 0xff
      const outcome = await read(file, { columns: { ew: 'ew' } }).then(
        ({ value }) => value.length,
        (error: unknown) => error,
      )
      if (typeof outcome !== 'number') expect(outcome, `byte ${at}`).toHaveProperty('findings')
    }
  })
})

describe('a column of what is neither a number nor a text', () => {
  it('does not keep the others from being read', async () =>
    expect(Array.from((await read('andere', { columns: { ew: 'ew' } })).value[0]!.numbers['ew']!.values)).toEqual([
      12, 7, 5,
    ]))
  it.each([
    ['dauer', 'Zeitspannen (INTERVAL)'],
    ['roh', 'Bytes, von denen die Datei nicht sagt, dass sie Text sind'],
  ])('is refused where the plan asks for it: %s', async (column, what) =>
    expect(await refused(read('andere', { columns: { x: column } }))).toMatchObject({
      code: 'ATL-0206',
      column,
      found: { de: `die Spalte enthält ${what}` },
    }),
  )
})
