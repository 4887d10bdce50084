import { strToU8, zipSync } from 'fflate'

export type Value = string | number | null

export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly Value[])[]
  readonly merged: readonly string[]
  /** Row numbers, counted from 1. */
  readonly hidden: readonly number[]
  readonly widths: readonly number[]
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function worksheet(sheet: Sheet, shared: Map<string, number>): string {
  const index = (text: string) => {
    if (!shared.has(text)) shared.set(text, shared.size)
    return shared.get(text)
  }
  const cell = (value: Value, place: string) => {
    if (value === null) return ''
    // Style 1 is the text format, which keeps the leading zeros when somebody edits the cell.
    if (typeof value === 'string') return `<c r="${place}" s="1" t="s"><v>${index(value)}</v></c>`
    return `<c r="${place}"><v>${value}</v></c>`
  }
  const rows = sheet.rows.map((row, r) => {
    const hidden = sheet.hidden.includes(r + 1) ? ' hidden="1"' : ''
    return `<row r="${r + 1}"${hidden}>${row.map((value, i) => cell(value, 'ABCDEFGH'[i] + (r + 1))).join('')}</row>`
  })
  const widths = sheet.widths.map((w, i) => `<col min="${i + 1}" max="${i + 1}" width="${w}" customWidth="1"/>`)
  const merged = sheet.merged.map((range) => `<mergeCell ref="${range}"/>`)
  return (
    `${head}<worksheet xmlns="${main}"><cols>${widths.join('')}</cols><sheetData>${rows.join('')}</sheetData>` +
    `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells></worksheet>`
  )
}

function workbook(sheets: readonly Sheet[]): string {
  const list = sheets.map((sheet, i) => `<sheet name="${escape(sheet.name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${list.join('')}</sheets></workbook>`
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const list = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`,
  )
  return `${head}<Relationships xmlns="${packaging}/relationships">${list.join('')}</Relationships>`
}

function contentTypes(sheets: readonly Sheet[]): string {
  const sheetml = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const part = (name: string, type: string) => `<Override PartName="/xl/${name}" ContentType="${sheetml}.${type}+xml"/>`
  return (
    `${head}<Types xmlns="${packaging}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    part('workbook.xml', 'sheet.main') +
    sheets.map((_, i) => part(`worksheets/sheet${i + 1}.xml`, 'worksheet')).join('') +
    part('styles.xml', 'styles') +
    part('sharedStrings.xml', 'sharedStrings') +
    '</Types>'
  )
}

const styles =
  `${head}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>'

/** A workbook as a spreadsheet program would store it, but with the same bytes for the same cells. */
export function writeXlsx(sheets: readonly Sheet[]): Uint8Array {
  const shared = new Map<string, number>()
  const pages = sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, worksheet(sheet, shared)] as const)
  const texts = [...shared.keys()].map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`)
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(sheets)],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    ],
    ...pages,
    ['xl/styles.xml', styles],
    ['xl/sharedStrings.xml', `${head}<sst xmlns="${main}" uniqueCount="${texts.length}">${texts.join('')}</sst>`],
  ]
  // A time without a zone is read and written as local time, so the bytes do not depend on where this runs.
  return zipSync(Object.fromEntries(parts.map(([name, text]) => [name, strToU8(text)])), {
    level: 6,
    mtime: '1980-01-01T12:00:00',
  })
}
