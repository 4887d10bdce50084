import { expect, it } from 'vitest'
import { chunks } from '../../../src/ingest/csv/chunks.ts'
import { csv } from '../../../src/ingest/csv/csv.ts'
import type { Dialect } from '../../../src/model/delivery.ts'
import { bytes, type Bytes } from '../../../src/model/files.ts'
import { refused, spec } from '../support.ts'

const encode = (text: string) => new TextEncoder().encode(text)
async function collect(content: Uint8Array, encoding: Dialect['encoding'], size = 64) {
  const parts: Uint8Array[] = []
  for await (const part of chunks(bytes(content), spec({ dialect: { encoding } }), size)) parts.push(part.slice())
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(parts.flatMap((part) => [...part])))
}
const rows = Array.from({ length: 40 }, (_, i) => `${i};Köln–Süd €😀`).join('\r\n')

it('gives the file in parts, without byte order mark', async () =>
  expect(await collect(encode(`\ufeff${rows}`), 'utf-8')).toBe(rows))
it('gives UTF-16 as UTF-8, characters in pairs too', async () => {
  const units = Uint8Array.from(
    `\ufeff${rows}`.split('').flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8]),
  )
  expect(await collect(units, 'utf-16le')).toBe(rows)
})
it('finds what contradicts the encoding behind every part, with its line (ATL-0204)', async () => {
  const content = Uint8Array.from([...encode('a\r\n'.repeat(1000)), 0xe4, 10])
  expect(await refused(collect(content, 'utf-8'))).toMatchObject({ code: 'ATL-0204', row: 1001, value: '0xE4' })
})
it('asks for parts that lie one behind the other, and for none twice', async () => {
  const asked: [number, number][] = []
  const content = encode(`RAUM;EW\n${'0123456;7\n'.repeat(500)}`)
  const source: Bytes = {
    size: content.length,
    slice: async (from, to, room) => {
      asked.push([from, to])
      room!.set(content.subarray(from, to))
      return room!.subarray(0, to - from)
    },
  }
  const { value } = await csv(source, spec(), 128)
  expect(value[0]!.keys).toHaveLength(500)
  expect(asked.map(([from]) => from)).toEqual(asked.map((_, i) => 128 * i))
  expect(asked.at(-1)![1]).toBe(content.length)
})
it('passes on what goes wrong while reading', async () => {
  const broken: Bytes = {
    size: 500,
    slice: (from) =>
      from === 0 ? Promise.resolve(encode('RAUM;EW\n'.padEnd(64, ' '))) : Promise.reject(new Error('disk')),
  }
  await expect(csv(broken, spec(), 64)).rejects.toThrow('disk')
})
