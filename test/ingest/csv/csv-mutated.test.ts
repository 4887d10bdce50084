import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { csv } from '../../../src/ingest/csv/csv.ts'
import { AtlasError } from '../../../src/model/error.ts'
import { bytes } from '../../../src/model/files.ts'
import { spec } from '../support.ts'

// Every number says which cell it comes from, three times: one damaged byte cannot turn one cell into another.
const size = 30
const columns = ['EINWOHNER', 'HAUSHALTE', 'ANTEIL']
const id = (row: number, column: number) => 100 + row * columns.length + column
const valueOf = (row: number, column: number) => Number(`${id(row, column)}${id(row, column)}`) + id(row, column) / 1000
const written = (row: number, column: number) => {
  const n = id(row, column)
  return column === 1 ? `"${n}.${n},${n}"` : `${n}.${n},${n}`
}
const keyOf = (row: number) => `0${11 * (row + 1)}`.padStart(6, '0')
const names = ['Köln', '"Haus ""Süd"", Hof"', '', '"zwei\nZeilen"', 'Straße']
const cells = Array.from({ length: size }, (_, row) => [
  keyOf(row),
  ...columns.map((_, column) => written(row, column)),
  names[row % names.length]!,
])
const text = ['Einwohner', ['RAUM', ...columns, 'NAME'].join(';'), ...cells.map((row) => row.join(';')), ''].join(
  '\r\n',
)
const good = new TextEncoder().encode(text)
const own = spec({
  dialect: { skip: 1 },
  columns: {
    ...Object.fromEntries(columns.map((header) => [header.toLowerCase(), header])),
    name: { header: 'NAME', type: 'text' },
  },
})
const byValue = new Map(
  cells.flatMap((_, row) => columns.map((_, column) => [valueOf(row, column), { row, column }] as const)),
)

const position = fc.nat(good.length - 1)
const anyByte = fc.oneof(fc.nat(255), fc.constantFrom(...new TextEncoder().encode(';,."\'\r\n \t0-')))
const mutation = fc.oneof(
  fc.record({ at: position, drop: fc.integer({ min: 1, max: 3 }), insert: fc.constant<number[]>([]) }),
  fc.record({ at: position, drop: fc.constant(0), insert: fc.array(anyByte, { minLength: 1, maxLength: 3 }) }),
  fc.record({ at: position, drop: fc.constant(1), insert: fc.tuple(anyByte) }),
  fc.record({ at: position, drop: fc.constant(good.length), insert: fc.constant<number[]>([]) }),
)
const mutated = fc.oneof(
  mutation.map(({ at, drop, insert }) => ({
    bytes: [...good.subarray(0, at), ...insert, ...good.subarray(at + drop)],
    at,
    drop,
  })),
  // another delimiter in one place
  position.map((from) => {
    const at = good.indexOf(0x3b, from)
    return { bytes: at < 0 ? [...good] : [...good.subarray(0, at), 0x2c, ...good.subarray(at + 1)], at, drop: 1 }
  }),
)

// Rows as they lie in the file: a damage touches those it reaches, and the one before and behind a line end.
const starts = cells.map((row) => text.indexOf(`${row.join(';')}\r\n`))
const offsets = starts.map((start) => new TextEncoder().encode(text.slice(0, start)).length)
const untouched = (row: number, at: number, drop: number) =>
  at + drop < offsets[row]! - 2 || (offsets[row + 1] ?? good.length) < at

it('is right without damage', async () => {
  const { value, findings } = await csv(bytes(good), own)
  expect(findings).toEqual([])
  expect(value[0]!.keys).toEqual(cells.map(([key]) => key))
  columns.forEach((header, column) =>
    expect([...value[0]!.numbers[header.toLowerCase()]!.values]).toEqual(cells.map((_, row) => valueOf(row, column))),
  )
})

it('gives the right table, findings or a refusal for a damaged file, never a number of another cell', async () => {
  let silent = 0
  await fc.assert(
    fc.asyncProperty(mutated, fc.constantFrom(64, 1 << 20), async ({ bytes: content, at, drop }, part) => {
      const read = await csv(bytes(Uint8Array.from(content)), own, part).catch((error: unknown) => {
        if (!(error instanceof AtlasError)) throw error
        return null
      })
      if (read === null) return
      const [table] = read.value
      if (table)
        columns.forEach((header, column) => {
          table.numbers[header.toLowerCase()]!.values.forEach((value, row) => {
            const from = byValue.get(value)
            if (!from) return
            expect(from.column, `column of ${value}`).toBe(column)
            if (untouched(from.row, at, drop)) expect(table.keys[row]).toBe(keyOf(from.row))
          })
        })
      if (read.findings.length > 0) return
      // Nothing was said: then every row that the damage did not reach is there, and right.
      silent++
      cells.forEach((_, row) => {
        if (!untouched(row, at, drop)) return
        const found = table!.keys.indexOf(keyOf(row))
        columns.forEach((header, column) =>
          expect(table!.numbers[header.toLowerCase()]!.values[found]).toBe(valueOf(row, column)),
        )
      })
    }),
    { seed: 20241231, numRuns: 2500 },
  )
  expect(silent).toBeGreaterThan(100)
})
