import type { PageHeader } from 'hyparquet'
import { deltaBinaryUnpack } from 'hyparquet/src/delta.js'
import { runs, variable } from './runs.ts'

/** What a column says of its pages. */
export interface PageColumn {
  readonly boolean: boolean
  /** Whether values may be missing, so that each has a level before it. */
  readonly optional: boolean
  unpack(body: Uint8Array, length: number): Uint8Array
}

/** Texts that share their beginnings may unpack to far more than stands in the page. */
const mostText = 512 * 2 ** 20

/**
 * Throws a plain Error where a page of values would be read into more, or into others, than its header says: the library
 * trusts run lengths, numbers of missing values and the parts of texts. `body` as it stands in the file. O(bytes).
 */
export function soundValues(header: PageHeader, body: Uint8Array, column: PageColumn): void {
  const { data_page_header: v1, data_page_header_v2: v2 } = header
  if (v1) {
    const page = column.unpack(body, header.uncompressed_page_size)
    const levels = column.optional ? prefixed(page, 0, v1.num_values) : null
    values(page, levels?.end ?? 0, v1.encoding, levels?.ones ?? v1.num_values, column.boolean)
  } else if (v2) {
    const [before, length] = [v2.repetition_levels_byte_length, v2.definition_levels_byte_length]
    const start = before + length
    const count = v2.num_values - v2.num_nulls
    if (!(before >= 0 && length >= 0 && start <= body.length && v2.num_nulls >= 0 && count >= 0))
      throw new Error('a page has other levels than it says')
    const levels = column.optional ? runs(body.subarray(0, start), before, 1, v2.num_values) : null
    if (levels !== null && levels.ones !== count) throw new Error('a page has other missing values than it says')
    const rest = body.subarray(start)
    const page = v2.is_compressed === false ? rest : column.unpack(rest, header.uncompressed_page_size - start)
    values(page, 0, v2.encoding, count, v2.encoding === 'RLE')
  }
}

function values(page: Uint8Array, from: number, encoding: string, count: number, prefix: boolean): void {
  if (encoding === 'RLE' || encoding.endsWith('_DICTIONARY')) {
    if (prefix) prefixed(page, from, count)
    // No bits at all: every value is the first of the dictionary.
    else if (count > 0 && page[from] !== 0) runs(page, from + 1, page[from] ?? 0, count)
  }
  if (count > 0 && encoding.startsWith('DELTA_')) delta(page, from, encoding, count)
}

/** Runs behind their length in bytes. */
function prefixed(page: Uint8Array, from: number, need: number) {
  if (from + 4 > page.length) throw new Error('a page is cut off')
  const length = new DataView(page.buffer, page.byteOffset).getUint32(from, true)
  const { ones } = runs(page.subarray(0, from + 4 + length), from + 4, 1, need)
  return { end: from + 4 + length, ones }
}

function delta(page: Uint8Array, from: number, encoding: string, count: number): void {
  let at = from
  const byte = () => {
    if (at >= page.length) throw new Error('a page is cut off')
    return page[at++]!
  }
  const [block, parts] = [variable(byte), variable(byte)]
  if (!(block > 0 && block <= 2 ** 20 && parts > 0 && block % parts === 0 && (block / parts) % 8 === 0))
    throw new Error(`blocks of ${block} values in ${parts} parts`)
  if (encoding !== 'DELTA_BYTE_ARRAY') return
  const reader = { view: new DataView(page.buffer, page.byteOffset, page.byteLength), offset: from }
  const [shared, own] = [new Int32Array(count), new Int32Array(count)]
  deltaBinaryUnpack(reader, count, shared)
  deltaBinaryUnpack(reader, count, own)
  let [before, all] = [0, 0]
  for (let i = 0; i < count; i++) {
    if (shared[i]! < 0 || own[i]! < 0 || shared[i]! > before) throw new Error('a text begins as none before it does')
    before = shared[i]! + own[i]!
    all += before
    if (all > mostText) throw new Error('its texts are longer than a table has')
  }
}
