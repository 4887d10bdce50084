import type { Compressors, FileMetaData, SchemaElement } from 'hyparquet'
import type { TableSpec } from '../../model/delivery.ts'
import { AtlasError, fail } from '../../model/error.ts'
import type { Bytes } from '../../model/files.ts'
import { signsEntry } from '../../model/parquet-signs.ts'
import { parsers } from './parsers.ts'
import { soundPages } from './sound-pages.ts'
import { sound } from './sound.ts'

/** What belongs into memory; beyond it an engine counts. */
const bounds = { rows: 2_000_000, bytes: 512 * 2 ** 20, page: 128 * 2 ** 20 }

/** Where a file stands in the plan, for what is said of it. */
type Place = Pick<TableSpec, 'file' | 'source'>

export interface ParquetColumn {
  readonly name: string
  /** Decimal places of a decimal; null for every other type. */
  readonly scale: number | null
  /** Of times of the day: how many units a second has; null for every other type. */
  readonly second: number | null
  readonly nested: boolean
  /** Of what is neither numbers nor text: spans of time, or bytes that the file does not say to be text; null for all else. */
  readonly other: 'interval' | 'bytes' | null
}

export interface ParquetFile {
  readonly columns: readonly ParquetColumn[]
  /** Those of them that hold the signs of others. */
  readonly signColumns: ReadonlySet<string>
  /**
   * The rows of some columns, in their order, as the file stores them; where a number is missing, its sign if the
   * file has a column of signs for it.
   */
  read(names: readonly string[]): Promise<readonly (readonly unknown[])[]>
}

/** Opens a Parquet file without native code; ATL-0206 where it is none, ATL-0241 where it would not fit. */
export async function openParquet(bytes: Bytes, spec: Place): Promise<ParquetFile> {
  const { parquetMetadataAsync, parquetRead } = await import('hyparquet')
  const file = {
    byteLength: bytes.size,
    slice: async (from: number, to = bytes.size) => {
      const part = await bytes.slice(from < 0 ? bytes.size + from : from, to)
      return part.buffer.slice(part.byteOffset, part.byteOffset + part.byteLength) as ArrayBuffer
    },
  }
  const metadata = await guarded(spec, async () => sound(await parquetMetadataAsync(file, { geoparquet: false })))
  const columns = topLevel(metadata)
  const signs = signsOf(metadata, columns, spec)
  metadata.schema.forEach(undecimal)
  return {
    columns,
    signColumns: new Set(signs.values()),
    read: async (names) => {
      bounded(metadata, names, spec)
      let rows: readonly (readonly unknown[])[] = []
      if (names.length === 0 || metadata.num_rows === 0n) return rows
      const compressors = await unpackers(metadata, spec)
      const beside = names.flatMap((name) => signs.get(name) ?? [])
      const wanted = {
        file,
        metadata,
        columns: [...new Set([...names, ...beside])],
        compressors,
        utf8: false,
        geoparquet: false,
        parsers,
      }
      await guarded(spec, () => soundPages(bytes, metadata, wanted.columns, compressors))
      await guarded(spec, () => parquetRead({ ...wanted, onComplete: (read) => void (rows = read as unknown[][]) }))
      return beside.length === 0 ? rows : rows.map(withSigns(wanted.columns, names, signs))
    },
  }
}

function topLevel({ schema }: FileMetaData): ParquetColumn[] {
  const columns: ParquetColumn[] = []
  // Elements stand in depth-first order: those below a group are passed over.
  for (let at = 1; at < schema.length; at += 1 + below(schema, at)) {
    const element = schema[at]!
    const { name, converted_type, scale, num_children, repetition_type } = element
    const nested = (num_children ?? 0) > 0 || repetition_type === 'REPEATED'
    columns.push({
      name,
      scale: converted_type === 'DECIMAL' ? (scale ?? 0) : null,
      second: secondOf(element),
      nested,
      other: otherOf(element),
    })
  }
  return columns
}

const units = { MILLIS: 1e3, MICROS: 1e6, NANOS: 1e9 }

function secondOf({ converted_type, logical_type }: SchemaElement): number | null {
  if (logical_type?.type === 'TIME') return units[logical_type.unit]
  if (converted_type === 'TIME_MILLIS') return units.MILLIS
  return converted_type === 'TIME_MICROS' ? units.MICROS : null
}

const binary = new Set(['GEOMETRY', 'GEOGRAPHY', 'VARIANT', 'BSON'])

function otherOf({ type, converted_type, logical_type }: SchemaElement): ParquetColumn['other'] {
  if (converted_type === 'INTERVAL') return 'interval'
  if (type !== 'BYTE_ARRAY' && type !== 'FIXED_LEN_BYTE_ARRAY') return null
  const said = logical_type?.type ?? converted_type
  return said === undefined || binary.has(said) ? 'bytes' : null
}

/** Rows of the columns asked for out of those that were read, each number that is missing replaced by its sign. */
function withSigns(read: readonly string[], names: readonly string[], signs: ReadonlyMap<string, string>) {
  const places = names.map((name) => [read.indexOf(name), read.indexOf(signs.get(name) ?? '')] as const)
  return (row: readonly unknown[]) => places.map(([at, beside]) => row[at] ?? (beside < 0 ? null : row[beside]))
}

/** Which column holds the signs of which, where a file says so itself; ATL-0206 where what it says is no such list. */
function signsOf(
  { key_value_metadata = [] }: FileMetaData,
  columns: readonly ParquetColumn[],
  spec: Place,
): ReadonlyMap<string, string> {
  const text = key_value_metadata.find(({ key }) => key === signsEntry)?.value
  if (text === undefined) return new Map()
  const names = new Set<unknown>(columns.map(({ name }) => name))
  const pairs = pairsOf(text)
  if (pairs?.every((pair) => pair.every((name) => names.has(name)))) return new Map(pairs as [string, string][])
  throw fail(
    'ATL-0206',
    {
      de: `die Metadaten "${signsEntry}" nennen Spalten, die es nicht gibt`,
      en: `the metadata "${signsEntry}" name columns that do not exist`,
    },
    { file: spec.file, value: text.slice(0, 200) },
  )
}

function pairsOf(text: string): [string, unknown][] | null {
  try {
    const value = JSON.parse(text) as unknown
    return typeof value === 'object' && value !== null ? Object.entries(value) : null
  } catch {
    return null // said as a finding, with the text
  }
}

/** How many elements stand below one. */
function below(schema: readonly SchemaElement[], at: number): number {
  let count = 0
  for (let i = 0; i < (schema[at]?.num_children ?? 0); i++) count += 1 + below(schema, at + count + 1)
  return count
}

/** Decimals are left as they are stored: the library multiplies them into doubles, off in the last place. */
function undecimal(element: SchemaElement): void {
  if (element.converted_type !== 'DECIMAL') return
  delete element.converted_type
  delete element.logical_type
}

function bounded(metadata: FileMetaData, names: readonly string[], spec: Place): void {
  const size = metadata.row_groups
    .flatMap(({ columns }) => columns)
    .filter(({ meta_data }) => names.includes(meta_data?.path_in_schema[0] ?? ''))
    .reduce((sum, { meta_data }) => sum + Number(meta_data?.total_uncompressed_size ?? 0), 0)
  if (Number(metadata.num_rows) > bounds.rows || size > bounds.bytes) throw tooLarge(spec)
}

/** Every codec, none of which may unpack more than a page may hold. Those that are rare are loaded when met. */
async function unpackers(metadata: FileMetaData, spec: Place): Promise<Compressors> {
  const { snappyUncompress } = await import('hyparquet')
  const known: Compressors = {
    SNAPPY: (input, length) => {
      const output = new Uint8Array(length)
      snappyUncompress(input, output)
      return output
    },
  }
  const codecs = metadata.row_groups.flatMap(({ columns }) => columns.map(({ meta_data }) => meta_data?.codec))
  if (codecs.some((codec) => codec !== 'SNAPPY' && codec !== 'UNCOMPRESSED')) {
    const { compressors, decompressZstd } = await import('hyparquet-compressors')
    Object.assign(known, { ...compressors, ...known })
    known.ZSTD = (input, length) => decompressZstd(input, new Uint8Array(length))
  }
  return Object.fromEntries(
    Object.entries(known).map(([codec, unpack]) => [
      codec,
      (input: Uint8Array, length: number) => {
        if (length > bounds.page) throw tooLarge(spec)
        return unpack(input, length)
      },
    ]),
  )
}

const tooLarge = ({ file, source }: Place): AtlasError =>
  fail(
    'ATL-0241',
    { de: 'die Datei ist zu groß, um ganz gelesen zu werden', en: 'the file is too large to be read as a whole' },
    {
      file,
      expected: {
        de: `höchstens ${bounds.rows} Zeilen und ${bounds.bytes / 2 ** 20} MiB entpackt`,
        en: `${bounds.rows} rows and ${bounds.bytes / 2 ** 20} MiB unpacked at most`,
      },
      remedy: {
        de: `Zeilen auszählen: sources.${source}.engine: duckdb`,
        en: `count its rows: sources.${source}.engine: duckdb`,
      },
    },
  )

/** What the library throws is about the file: the message in its own words, the remedy in ours. */
async function guarded<T>(spec: Place, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof AtlasError || !(error instanceof Error)) throw error
    const said = error.message.slice(0, 200)
    throw fail(
      'ATL-0206',
      { de: `keine lesbare Parquet-Datei: ${said}`, en: `no readable Parquet file: ${said}` },
      {
        file: spec.file,
        remedy: { de: 'Datei neu exportieren oder vollständig übertragen', en: 'export or transfer the file again' },
      },
    )
  }
}
