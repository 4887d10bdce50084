import { readFileSync } from 'node:fs'
import { parquetMetadata, snappyUncompress, type Compressors, type FileMetaData } from 'hyparquet'
import { expect, it } from 'vitest'
import { soundPages } from '../../../src/ingest/parquet/sound-pages.ts'
import { sound } from '../../../src/ingest/parquet/sound.ts'
import { bytes } from '../../../src/model/files.ts'

const content = new Uint8Array(readFileSync(new URL('../../../fixtures/parquet/snappy-v1.parquet', import.meta.url)))
const good = parquetMetadata(content.buffer.slice(content.byteOffset, content.byteOffset + content.byteLength))
const [root, nr, ...others] = good.schema as [FileMetaData['schema'][number], FileMetaData['schema'][number]]

it('takes metadata that describe a table', () => expect(sound(good)).toBe(good))
it.each<[string, object, RegExp]>([
  ['a column without a name', { schema: [root, { ...nr, name: undefined }, ...others] }, /has no name/],
  ['more columns than there are', { schema: [{ ...root, num_children: 2 ** 30 }, nr, ...others] }, /more than are/],
  ['no row groups', { row_groups: undefined }, /row groups/],
  ['fewer rows than none', { num_rows: -1n }, /row groups/],
])('refuses %s', (_, change, words) => expect(() => sound({ ...good, ...change } as FileMetaData)).toThrow(words))

const compressors: Compressors = {
  SNAPPY: (input, length) => {
    const output = new Uint8Array(length)
    snappyUncompress(input, output)
    return output
  },
}
const pages = (change: object, content_ = content) =>
  soundPages(bytes(content_), { ...good, ...change } as FileMetaData, ['nr', 'ew', 'name'], compressors)
it('takes pages that hold all rows', async () => expect(await pages({})).toBeUndefined())
it('refuses rows that no page holds', async () => {
  await expect(pages({ num_rows: 51n })).rejects.toThrow('rows are missing')
  const [group] = good.row_groups
  const more = { num_rows: 5_000_000_000n, row_groups: [{ ...group, num_rows: 5_000_000_000n }] }
  await expect(pages(more)).rejects.toThrow(/a page is cut off|values for 5000000000 rows|has no header/)
})
it('refuses a page that says more values than there are rows', async () => {
  // the number of values in the header of the first page: 50, as a zigzag of two bytes from 64 on
  const at = content.findIndex((byte, i) => byte === 0x2c && content[i + 1] === 0x15 && content[i + 2] === 100)
  expect(at).toBeGreaterThan(0)
  await expect(pages({}, content.with(at + 2, 102))).rejects.toThrow('a column has 51 values for 50 rows')
})
