import { machineForm, type Dialect, type TableSpec } from '../../model/delivery.ts'
import type { Bytes } from '../../model/files.ts'
import { year } from '../../model/year.ts'
import type { CellRow } from '../table/cell-row.ts'
import { byteRows } from './byte-rows.ts'
import { chunks } from './chunks.ts'
import { quoteFinding } from './quote-finding.ts'
import { AtlasError } from '../../model/error.ts'

export interface TextRow {
  readonly line: number
  /** Without blanks around them. */
  readonly cells: readonly string[]
}

const usualPart = 1 << 20

/**
 * The rows of a text file from one line on that hold anything, some at a time, in memory that does not grow with the
 * file. Throws what cannot be read as such: an encoding that does not hold, a row above 16 MiB, a quote that does not end.
 */
export async function* rowParts(
  bytes: Bytes,
  file: string,
  form: Pick<Dialect, 'encoding' | 'delimiter'>,
  from: number,
  size = usualPart,
): AsyncGenerator<readonly TextRow[]> {
  const spec: TableSpec = {
    source: 'x',
    file,
    kind: 'csv',
    dialect: { ...machineForm, ...form },
    sheet: null,
    header: [from],
    path: null,
    member: null,
    key: [],
    year: year(2000),
    years: [],
    drop: [],
    signs: {},
    columns: {},
  }
  let found: TextRow[] = []
  const take = (row: CellRow): boolean => {
    const cells: string[] = []
    let holds = false
    for (let i = 0; i < row.width; i++) {
      const cell = row.text(i)
      holds ||= cell !== ''
      cells.push(cell)
    }
    if (holds) found.push({ line: row.line, cells })
    return true
  }
  const scanner = byteRows(spec, { take, takeMany: () => 0 })
  for await (const part of chunks(bytes, spec, size)) {
    scanner.push(part)
    if (found.length > 0) yield found
    found = []
  }
  const fault = scanner.end()
  if (fault !== null) throw new AtlasError([quoteFinding(fault, spec)])
  if (found.length > 0) yield found
}
