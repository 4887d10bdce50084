import type { Finding } from '../../model/finding.ts'
import type { GridRow } from '../../model/grid.ts'
import { decode } from '../text/decode.ts'
import { layout } from '../genesis/layout.ts'
import { rows } from '../csv/rows.ts'
import { delimitersOf, type DelimiterEvidence } from './delimiter.ts'
import { doubt } from './doubt.ts'
import { encodingOf, type Encoding, type EncodingEvidence } from './encoding.ts'
import type { Given } from './given.ts'
import { inspectGenesis, type GenesisEvidence } from './inspect-genesis.ts'
import { inspectPlaced } from './inspect-placed.ts'
import type { TableEvidence } from './inspect-table.ts'
import type { KnownKeys } from './keys.ts'
import { raggedRows } from './ragged-rows.ts'

/** What a text file says about itself. */
export interface CsvEvidence {
  readonly encodings: EncodingEvidence
  readonly encoding: Encoding | null
  readonly delimiters: readonly DelimiterEvidence[]
  readonly delimiter: string | null
  /** Rows above the headers, blank ones too, as `format.skip` counts them. */
  readonly skip: number
  readonly table: TableEvidence | null
  /** Of a flat file of GENESIS-Online, which is no table of areas as it stands. */
  readonly genesis: GenesisEvidence | null
  /** The rows as they were split, where they could be. */
  readonly grid: readonly GridRow[]
  readonly doubts: readonly Finding[]
}

/** All evidence in a text file, step by step; where a step leaves a choice, those behind it are not tried. O(n). */
export function inspectCsv(bytes: Uint8Array, file: string, known: readonly KnownKeys[], given: Given): CsvEvidence {
  const encodings = encodingOf(bytes)
  const { candidates } = encodings
  const encoding = given.encoding ?? (candidates.length === 1 ? candidates[0]! : null)
  const none = { encodings, encoding, delimiters: [], delimiter: null, skip: 0, table: null, genesis: null, grid: [] }
  if (encoding === null) return { ...none, doubts: [encodingDoubt(encodings)] }
  const text = decode(bytes, encoding, file, null)
  const delimiters = delimitersOf(beginning(text))
  const fitting = delimiters.filter(({ fits }) => fits)
  const delimiter = given.delimiter ?? (fitting.length === 1 ? fitting[0]!.delimiter : null)
  if (delimiter === null) return { ...none, delimiters, doubts: [delimiterDoubt(delimiters, text)] }
  const grid: GridRow[] = []
  const fault = rows(text, { delimiter, quote: '"' }, 1, (row) => grid.push(row) > 0)
  const flat = layout((grid[0]?.cells ?? []).map((cell) => String(cell ?? '')))
  if (flat !== null) {
    const genesis = inspectGenesis(grid, flat, known, given)
    return {
      ...none,
      delimiters,
      delimiter,
      grid,
      genesis,
      doubts: [...(fault ? [quoteDoubt(fault.line, text)] : []), ...genesis.doubts],
    }
  }
  const table = inspectPlaced(grid, known, given)
  const top = table.layout?.headerLines[0] ?? 1
  const doubts = [
    ...(fault ? [quoteDoubt(fault.line, text)] : []),
    ...(table.layout ? raggedRows(table.layout) : []),
    ...table.doubts,
  ]
  return { ...none, delimiters, delimiter, skip: grid.filter(({ line }) => line < top).length, table, grid, doubts }
}

function encodingDoubt({ candidates, differing, against }: EncodingEvidence): Finding {
  if (candidates.length === 0)
    return doubt(
      against ?? {
        de: 'die Bytes sind weder UTF-8 noch windows-1252, vielleicht eine alte DOS-Kodierung',
        en: 'the bytes are neither UTF-8 nor windows-1252, perhaps an old DOS encoding',
      },
      { de: 'die Datei als UTF-8 neu speichern', en: 'save the file again as UTF-8' },
    )
  const list = candidates.join(', ')
  return doubt(
    {
      de: `die Kodierung kann ${list} sein; sie lesen ${differing.join(', ')} verschieden`,
      en: `the encoding may be ${list}; they read ${differing.join(', ')} differently`,
    },
    { de: 'mit --encoding angeben', en: 'say which with --encoding' },
  )
}

/** Enough rows to tell a delimiter by; splitting all of a large text four times would take long. */
function beginning(text: string): string {
  const end = text.lastIndexOf('\n', 1 << 20)
  return text.length <= 1 << 20 || end < 0 ? text : text.slice(0, end + 1)
}

const shown = (delimiter: string) => (delimiter === '\t' ? '"\\t"' : `"${delimiter}"`)

function delimiterDoubt(delimiters: readonly DelimiterEvidence[], text: string): Finding {
  const fitting = delimiters.filter(({ fits }) => fits)
  const [broken, ...others] = delimiters.filter(({ quote }) => quote !== null)
  if (fitting.length === 0 && broken !== undefined && others.length === 0) return quoteDoubt(broken.quote!, text)
  const list = fitting.map(({ delimiter, columns }) => `${shown(delimiter)} (${columns})`).join(', ')
  return doubt(
    fitting.length === 0
      ? { de: 'kein Trennzeichen ergibt eine Tabelle', en: 'no delimiter makes a table' }
      : { de: `mehrere Trennzeichen ergeben eine Tabelle: ${list}`, en: `several delimiters make a table: ${list}` },
    { de: 'mit --delimiter angeben', en: 'say which with --delimiter' },
  )
}

/** Some programs write `="0101"`, so that Excel keeps the zero. */
const isFormula = (line: string | undefined): boolean => /(?:^|[;,\t|])="/.test(line ?? '')

const quoteDoubt = (row: number, text: string): Finding =>
  isFormula(text.split(/\r\n?|\n/, row)[row - 1])
    ? doubt(
        {
          de: 'Zellen stehen als Formel für Excel da: ="…"',
          en: 'cells stand as formulas for Excel: ="…"',
        },
        {
          de: 'ohne das Gleichheitszeichen ausgeben lassen, oder = vor " in der Datei überall löschen',
          en: 'have it exported without the equals sign, or delete = before " everywhere in the file',
        },
        { row },
      )
    : doubt(
        {
          de: 'ab hier lässt sich die Datei wegen eines Anführungszeichens nicht teilen',
          en: 'a quote keeps the file from being split from here on',
        },
        { de: 'das Anführungszeichen berichtigen', en: 'correct the quote' },
        { row },
      )
