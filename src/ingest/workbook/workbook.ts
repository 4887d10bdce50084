import type { Read, TableSpec } from '../../model/delivery.ts'
import { fail } from '../../model/error.ts'
import type { Finding } from '../../model/finding.ts'
import type { Bytes } from '../../model/files.ts'
import type { Table } from '../../model/table.ts'
import { headers } from '../table/headers.ts'
import { paddedKey } from '../table/padded-key.ts'
import { tableReader } from '../table/table-reader.ts'
import { turnedBack } from '../table/turned-back.ts'
import { cellJudge } from './cell-judge.ts'
import { chooseSheet } from './choose-sheet.ts'
import { hiddenColumns } from './hidden-columns.ts'
import { hiddenRows } from './hidden-rows.ts'
import { openBook } from './open-book.ts'
import type { Sheet } from './sheet.ts'
import { sheetTable } from './sheet-table.ts'
import { turnSheet } from './turn-sheet.ts'

/**
 * Reads a delivered workbook (XLSX, ODS, XLS) as its source declares it, one sheet of it. A number that the
 * workbook stores as a number is that number, whatever its format shows; one stored as text follows the
 * declared dialect. Findings name the sheet (`x.xlsx#2024`), its rows and its headers. Throws what cannot be
 * read at all (ATL-0203, 0206, 0240 to 0243, 0246) and a sheet that is not there (ATL-0245). O(cells).
 */
export async function workbook(bytes: Bytes, spec: TableSpec): Promise<Read<Table[]>> {
  const book = await openBook(bytes, spec.file)
  const sheet = await book.read(chooseSheet(book.sheets, spec))
  const own: TableSpec = { ...spec, file: `${spec.file}#${sheet.name.trim()}` }
  if (!spec.transpose) {
    const { value, findings, unseen } = sheetRead(sheet, own)
    return { value, findings: [...unseen, ...findings] }
  }
  const turn = turnSheet(sheet, { ...own, skip: own.dialect.skip, footer: own.dialect.footer })
  const { lines: _lines, span: _span, ...whole } = own
  const read = sheetRead(turn.sheet, { ...whole, header: null, dialect: { ...own.dialect, skip: 0, footer: null } })
  const { value, findings } = turnedBack(read, turn.turned, own)
  return { value, findings: [...hiddenRows(turn.rows, own), ...read.unseen, ...findings] }
}

interface SheetRead extends Read<Table[]> {
  /** What of it nobody sees. */
  readonly unseen: readonly Finding[]
}

/** The table in a sheet, its areas in rows. */
function sheetRead(sheet: Sheet, own: TableSpec): SheetRead {
  const table = sheetTable(sheet, own)
  if (table === null) throw noTable(own)
  const found = headers(table.header, table.line, own)
  if (found.findings.length) return { value: [], findings: found.findings, unseen: [] }
  if (table.body.length === 0) throw noTable(own)
  const judge = cellJudge(found, sheet.merged, own)
  const reader = tableReader(found, own)
  const padded = paddedKey(found.at, own)
  for (const row of table.body) {
    if (row.hidden && own.hidden === 'skip') continue
    const judged = judge.read(row)
    if (judged) reader.read({ cells: padded(judged.cells), line: judged.line })
  }
  return {
    value: reader.tables(),
    findings: [...judge.findings(), ...reader.findings()],
    unseen: own.transpose
      ? hiddenRows(table.body, own, true)
      : [...hiddenRows(table.body, own), ...hiddenColumns(sheet, table, own)],
  }
}

const noTable = ({ file, source, header, lines }: TableSpec) =>
  fail(
    'ATL-0206',
    { de: 'in dem Blatt ist keine Tabelle zu finden', en: 'no table is found in the sheet' },
    {
      file,
      ...(header === null ? {} : { row: header[0]! }),
      expected: {
        de: 'eine Kopfzeile und darunter mindestens eine Zeile mit Daten',
        en: 'a header row and at least one row of data below it',
      },
      remedy: {
        de: `sources.${source}.${lines ? 'range und ' : ''}header und format.skip, format.footer prüfen`,
        en: `check sources.${source}.${lines ? 'range and ' : ''}header and format.skip, format.footer`,
      },
    },
  )
