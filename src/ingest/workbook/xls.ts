import type { read as Reader } from '@e965/xlsx'
import { fail } from '../../model/error.ts'
import type { Bytes } from '../../model/files.ts'
import type { Cell } from '../../model/grid.ts'
import { broken } from '../archive/archive-error.ts'
import { columnsIn } from './columns-in.ts'
import { shownBy } from './number-format.ts'
import { serialDate } from './serial-date.ts'
import type { Book, Mark, Range, Sheet, SheetRow } from './sheet.ts'

/** The old format is read by SheetJS, which holds all of a file at once; no such file of an office is larger. */
const largest = 64 * 2 ** 20

/**
 * Opens an old Excel workbook (XLS, BIFF 5 and 8). Throws ATL-0243 for an encrypted one, also for an encrypted
 * XLSX, which comes in the same container, and ATL-0246 where a formula refers to another workbook.
 */
export async function xls(bytes: Bytes, file: string): Promise<Book> {
  if (bytes.size > largest) throw tooBig(file)
  const content = await bytes.slice(0, bytes.size)
  if (holds(content, 'EncryptedPackage')) throw encrypted(file)
  const library = await import('@e965/xlsx')
  const book = open(library.read, content, file)
  const rich = new Set(
    // A text in one format only has a form that can be shown (`r`); the others hold raised or coloured parts.
    ((book as { Strings?: { t?: string; r?: unknown }[] }).Strings ?? []).flatMap(({ t, r }) =>
      t !== undefined && r === undefined ? [t] : [],
    ),
  )
  const from1904 = book.Workbook?.WBProps?.date1904 === true
  return {
    sheets: book.SheetNames.map((name, i) => ({ name, hidden: (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0 })),
    read: (position) => {
      const name = book.SheetNames[position]!
      return Promise.resolve({ name, ...sheet(book.Sheets[name] as unknown as Stored, { file, rich, from1904 }) })
    },
  }
}

interface StoredCell {
  readonly t: 'n' | 's' | 'b' | 'e' | 'd' | 'z'
  readonly v?: unknown
  readonly w?: string
  readonly f?: string
  readonly z?: string | number
}

/** A sheet as the library gives it in dense form; places are counted from 0. */
interface Stored {
  readonly '!data'?: readonly (readonly (StoredCell | undefined)[] | undefined)[]
  readonly '!merges'?: readonly { s: { r: number; c: number }; e: { r: number; c: number } }[]
  readonly '!rows'?: readonly ({ hidden?: boolean } | undefined)[]
  readonly '!cols'?: readonly ({ hidden?: boolean } | undefined)[]
}

interface Context {
  readonly file: string
  readonly rich: ReadonlySet<string>
  readonly from1904: boolean
}

function sheet(stored: Stored, context: Context): Omit<Sheet, 'name'> {
  const rows: SheetRow[] = []
  stored['!data']?.forEach((found, i) => {
    const marks = new Map<number, Mark>()
    const cells = Array.from(found ?? [], (one, at): Cell => {
      if (!one) return null
      const { cell, mark } = read(one, context)
      if (mark) marks.set(at, mark)
      return cell
    })
    const hidden = stored['!rows']?.[i]?.hidden === true
    if (cells.some((cell) => cell !== null) || marks.size > 0) rows.push({ cells, line: i + 1, hidden, marks })
  })
  const merged = (stored['!merges'] ?? []).map(({ s, e }): Range => ({
    top: s.r + 1,
    bottom: e.r + 1,
    left: s.c,
    right: e.c,
  }))
  const unseen = (stored['!cols'] ?? []).flatMap((column, at) => (column?.hidden ? [[at, at] as const] : []))
  return { rows, merged, hiddenColumns: columnsIn(unseen, rows) }
}

function read({ t, v, w, f, z }: StoredCell, { file, rich, from1904 }: Context): { cell: Cell; mark?: Mark } {
  if (f !== undefined && /\[[^\]]+\][^!]*!/.test(f)) throw externalLinks(file)
  if (t === 'e') return { cell: w ?? '#VALUE!', mark: { kind: 'error', text: w ?? '#VALUE!' } }
  if (t === 'b') return { cell: v === true ? 'TRUE' : 'FALSE' }
  if (t === 's') {
    const text = String(v)
    return text === '' ? { cell: null } : rich.has(text) ? { cell: text, mark: { kind: 'rich' } } : { cell: text }
  }
  if (t !== 'n' || typeof v !== 'number') return { cell: null }
  const shown = typeof z === 'string' ? shownBy(0, z) : z === undefined ? null : shownBy(z, null)
  if (shown?.kind === 'date') return { cell: serialDate(v, from1904) }
  if (shown?.kind === 'digits' && Number.isSafeInteger(v) && v >= 0)
    return { cell: String(v).padStart(shown.count, '0') }
  return shown?.kind === 'percent' ? { cell: v, mark: { kind: 'percent' } } : { cell: v }
}

function open(library: typeof Reader, content: Uint8Array, file: string) {
  try {
    return library(content, {
      type: 'array',
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
    })
  } catch (error) {
    if (error instanceof Error && /password|encrypt/i.test(error.message)) throw encrypted(file)
    throw broken(file, { de: 'die alte Arbeitsmappe (XLS) ist beschädigt', en: 'the old workbook (XLS) is damaged' })
  }
}

/** Whether a name of the container's directory (UTF-16) stands in the bytes. */
function holds(content: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (c) => c.charCodeAt(0))
  for (let at = content.indexOf(wanted[0]!); at >= 0; at = content.indexOf(wanted[0]!, at + 1))
    if (wanted.every((code, i) => content[at + 2 * i] === code && content[at + 2 * i + 1] === 0)) return true
  return false
}

const encrypted = (file: string) =>
  fail(
    'ATL-0243',
    { de: 'die Arbeitsmappe ist mit einem Kennwort verschlüsselt', en: 'the workbook is encrypted with a password' },
    { file, remedy: { de: 'ohne Kennwort speichern', en: 'save it without a password' } },
  )

const externalLinks = (file: string) =>
  fail(
    'ATL-0246',
    { de: 'die Arbeitsmappe verweist auf andere Dateien', en: 'the workbook refers to other files' },
    { file, remedy: { de: 'Verknüpfungen löschen und neu speichern', en: 'break the links and save it again' } },
  )

const tooBig = (file: string) =>
  fail(
    'ATL-0241',
    { de: 'die alte Arbeitsmappe (XLS) ist größer als 64 MiB', en: 'the old workbook (XLS) is larger than 64 MiB' },
    { file, remedy: { de: 'als XLSX speichern', en: 'save it as XLSX' } },
  )
