import { strToU8, zipSync } from 'fflate'
import { utils, write, type BookType, type WorkSheet } from '@e965/xlsx'
import { workbook } from '../../../src/ingest/workbook/workbook.ts'
import type { TableSpec } from '../../../src/model/delivery.ts'
import { bytes } from '../../../src/model/files.ts'
import { spec } from '../support.ts'

type Loose = Parameters<typeof spec>[0]

/** A source with key RAUM and the numeric column EW, delivered as a workbook. */
export const bookSpec = (loose: Loose = {}): TableSpec => ({ ...spec({ file: 'ew.xlsx', kind: 'workbook', ...loose }) })

export const readBook = (content: Uint8Array, loose: Loose = {}) => workbook(bytes(content), bookSpec(loose))

/** The only table of a workbook that has nothing wrong. */
export async function bookTable(content: Uint8Array, loose: Loose = {}) {
  const { value, findings } = await readBook(content, loose)
  if (findings.length) throw new Error(JSON.stringify(findings))
  if (value.length !== 1) throw new Error(`${value.length} tables`)
  return value[0]!
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

interface Parts {
  /** What stands in `sheetData`. */
  rows?: string
  /** What stands behind it. */
  behind?: string
  /** Items of the shared strings. */
  strings?: string
  /** `cellXfs` and before. */
  styles?: string
  names?: readonly string[]
  workbookPr?: string
  more?: Record<string, string>
}

/** A workbook written by hand, for what no library writes. */
export function handmade({
  rows = '',
  behind = '',
  strings = '',
  styles,
  names = ['2024'],
  workbookPr = '',
  more = {},
}: Parts) {
  const sheet = `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${behind}</worksheet>`
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
  const files: Record<string, string> = {
    '_rels/.rels': `<Relationships>${relation('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}">${workbookPr}<sheets>${names
      .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map((_, i) => relation(`s${i}`, 'worksheet', `worksheets/sheet${i}.xml`))
      .join(
        '',
      )}${relation('t', 'sharedStrings', 'sharedStrings.xml')}${relation('u', 'styles', 'styles.xml')}</Relationships>`,
    ...Object.fromEntries(names.map((_, i) => [`xl/worksheets/sheet${i}.xml`, sheet])),
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>`,
    ...(styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>` }),
    ...more,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    mtime: '2026-01-01T00:00:00',
  })
}

/** A cell with a text of its own. */
export const text = (place: string, words: string) => `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`
export const header = `<row r="1">${text('A1', 'RAUM')}${text('B1', 'EW')}</row>`

/** A workbook as SheetJS writes it. */
export function foreign(
  rows: readonly (readonly unknown[])[],
  type: BookType,
  change: (sheet: WorkSheet) => void = () => {},
): Uint8Array {
  const book = utils.book_new()
  const sheet = utils.aoa_to_sheet(rows as unknown[][])
  change(sheet)
  utils.book_append_sheet(book, sheet, '2024')
  return new Uint8Array(write(book, { type: 'array', bookType: type, cellStyles: true }) as ArrayBuffer)
}
