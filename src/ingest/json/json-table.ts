import type { Read, TableSpec } from '../../model/delivery.ts'
import { fail } from '../../model/error.ts'
import type { Bytes } from '../../model/files.ts'
import type { Table } from '../../model/table.ts'
import { headers } from '../table/headers.ts'
import { paddedKey } from '../table/padded-key.ts'
import { tableReader } from '../table/table-reader.ts'
import { decode } from '../text/decode.ts'
import { jsonRecords } from './json-records.ts'
import { json } from './json.ts'
import { refuseLargeJson } from './refuse-large.ts'
import { refuseLosses } from './refuse-losses.ts'

/**
 * Reads a delivered JSON table: a list of records under the declared path. Numbers are numbers, texts follow the
 * declared dialect, a name that a record has not is absent there, `null` is absent or what `signs: {"null": …}`
 * says. Rows in findings are records counted from 1. Throws what is no such JSON (ATL-0203 to 0206), and
 * what is too large (ATL-0241). O(n).
 */
export async function jsonTable(bytes: Bytes, spec: TableSpec): Promise<Read<Table[]>> {
  refuseLargeJson(bytes.size, spec.file)
  const text = decode(await bytes.slice(0, bytes.size), 'utf-8', spec.file, null)
  if (text.trim() === '')
    throw fail('ATL-0203', { de: 'die Datei ist leer', en: 'the file is empty' }, { file: spec.file })
  const own: TableSpec = spec.path === null ? spec : { ...spec, file: `${spec.file}#${spec.path}` }
  const nullIsSign = Object.keys(spec.signs).some((sign) => sign.trim() === 'null')
  const content = json(text, spec.file)
  refuseLosses(text, spec.file)
  const records = jsonRecords(content, spec.path, nullIsSign, own.file)
  const names = new Set<string>()
  for (const record of records) for (const name of record.keys()) names.add(name)
  const list = [...names]
  const found = headers(list, 1, own)
  if (found.findings.length) return { value: [], findings: found.findings }
  const reader = tableReader(found, own)
  const padded = paddedKey(found.at, own)
  records.forEach((record, i) =>
    reader.read({ cells: padded(list.map((name) => record.get(name) ?? null)), line: i + 1 }),
  )
  return { value: reader.tables(), findings: reader.findings() }
}
