import type { Finding } from '../../model/finding.ts'
import type { Cell, GridRow } from '../../model/grid.ts'
import type { Text } from '../../model/text.ts'
import { annexOf, type Annex } from './annex.ts'
import { chooseKey } from './choose-key.ts'
import { chooseNotation } from './choose-notation.ts'
import { numberReader } from '../table/number.ts'
import { coordinatesOf, type Coordinates } from './coordinates.ts'
import { columnOf, valueOf, type ColumnEvidence } from './columns.ts'
import { doubt } from './doubt.ts'
import type { Given } from './given.ts'
import { headingsWithin, type Heading } from './headings-within.ts'
import { keyCandidates, type KeyCandidate, type KnownKeys } from './keys.ts'
import { layoutOf, type Layout } from './layout.ts'
import type { KindCounts, Notation } from './notation.ts'
import { namesForKeys } from './names-for-keys.ts'
import { noHeaders } from './no-headers.ts'
import { otherAreas } from './other-areas.ts'
import { percentDoubts } from './percent-doubts.ts'
import type { Range } from '../workbook/sheet.ts'
import { bareCells, saidUnits } from './said-units.ts'
import { signDoubts } from './sign-doubts.ts'
import { shapeOf, type Shape } from './shape.ts'
import { formOfKey, totalDoubt } from './total-doubt.ts'
import { turned } from './turned.ts'
import { unitDoubts } from './unit-doubts.ts'
import { totalsOf, type TotalEvidence } from './totals.ts'

/** What the rows of a table say about themselves. What they leave open stands in `doubts`. */
export interface TableEvidence {
  readonly layout: Layout | null
  /** The part of the sheet or file that was asked for; left out: all of it. Columns count from its first. */
  readonly range?: Range
  /** The areas stand in columns: where the table stands in the sheet or file; all else then is as if it were turned. */
  readonly turned?: Range
  /** Rows below the areas that are no part of the table. */
  readonly annex?: Annex
  /** Rows of data go on below the range. */
  readonly ends?: true
  readonly notation: Notation | null
  readonly notationWhy: Text | null
  readonly kinds: KindCounts
  readonly columns: readonly ColumnEvidence[]
  readonly totals: readonly TotalEvidence[]
  /** Rows between those of the areas that only put them in groups. */
  readonly headings: readonly Heading[]
  readonly keys: readonly KeyCandidate[]
  readonly key: KeyCandidate | null
  readonly shape: Shape
  /** Columns that say where something is. */
  readonly coordinates: Coordinates | null
  /** Rows without total rows, as texts. */
  readonly rows: readonly (readonly string[])[]
  readonly doubts: readonly Finding[]
}

/** Where no table could be made out. */
export const nothing: Omit<TableEvidence, 'doubts'> = {
  layout: null,
  notation: null,
  notationWhy: null,
  kinds: {},
  columns: [],
  totals: [],
  headings: [],
  keys: [],
  key: null,
  shape: { year: null, name: null, dimensions: [], doubts: [] },
  coordinates: null,
  rows: [],
}

/** Reads nothing into a table that it does not say: all evidence, and a doubt for each choice that is left. */
export function inspectTable(grid: readonly GridRow[], areas: readonly KnownKeys[], given: Given): TableEvidence {
  const isArea = (text: string) => areas.some(({ keys }) => keys.has(text))
  const layout = layoutOf(grid, { signs: given.signs ?? {}, isArea })
  const headless = layout === null ? noHeaders(grid) : null
  if (headless) return { ...nothing, doubts: [headless] }
  const table = inspectRows(layout, areas, given)
  const found = annexOf(table, areas)
  return found ? { ...inspectRows(found.layout, areas, given), annex: found.annex } : table
}

/** The same of a table whose place is known; null: there is none. */
export function inspectRows(layout: Layout | null, areas: readonly KnownKeys[], given: Given): TableEvidence {
  if (layout === null || layout.body.length === 0) return { ...nothing, doubts: [noTable] }
  const known = given.points ? [] : areas
  const { headers, body } = layout
  const written = (rows: readonly GridRow[], i: number): Cell[] => rows.map(({ cells }) => cells[i] ?? null)
  const units = headers.map((_, i) => saidUnits(written(body, i), given.unit ?? []))
  const column = (rows: readonly GridRow[], i: number) => bareCells(written(rows, i), units[i]!)
  const evidence = (rows: readonly GridRow[], of: Notation | null) =>
    headers.map((header, i) => {
      const lines = rows.map(({ line }) => line)
      const own = columnOf(header, i, column(rows, i), lines, of, units[i])
      // Of a text a unit is part.
      return own.type === 'number' || own.unit.length === 0 ? own : columnOf(header, i, written(rows, i), lines, of)
    })
  const first = evidence(body, null)
  const numeric = first.filter(({ type }) => type === 'number')
  // Where the keys stand, as far as that can be said before the total rows are known.
  const guess = keyCandidates(headers, texts(body, headers.length), known)[0]?.at ?? [0]
  const keyTexts = body.map(({ cells }) => guess.map((i) => String(cells[i] ?? '').trim()).join(''))
  const isArea = (key: string) => known.some(({ keys: own }) => own.has(key))
  const { notation, why, counts, doubts } = chooseNotation(
    numeric.map(({ header, at }) => ({ header, cells: column(body, at) })),
    given,
    (read, doubtful) => {
      const values = numeric.filter((_, k) => doubtful[k]).map(({ at }) => column(body, at).map(read))
      return totalsOf(body, keyTexts, values, isArea).reduce((n, { matches }) => n + matches, 0)
    },
  )
  const values = notation === null ? [] : numeric.map(({ at }) => numbersOf(column(body, at), notation))
  const totals = totalsOf(body, keyTexts, values, isArea)
  const keyed = without(body, totals)
  const keys = keyCandidates(headers, texts(keyed, headers.length), known)
  const other = () => otherAreas(headers, texts(keyed, headers.length), known)
  const chosen = chooseKey(
    keys,
    known,
    given,
    other,
    () =>
      turned(headers, known) ?? (other() === null ? namesForKeys(headers, texts(keyed, headers.length), known) : null),
  )
  const places = numeric.map(({ at }) => at)
  const headings = headingsWithin(keyed, places, chosen.key, known)
  const data = without(keyed, headings)
  const rows = texts(data, headers.length)
  const columns = evidence(data, notation)
  const coordinates = coordinatesOf(columns)
  const shape = shapeOf(columns, rows, chosen.key, known)
  return {
    layout,
    notation,
    notationWhy: why,
    kinds: counts,
    columns,
    totals,
    headings,
    keys,
    key: chosen.key,
    shape,
    coordinates,
    rows,
    doubts: [
      ...headerDoubts(headers, layout),
      ...(given.areas ? [] : doubts),
      ...chosen.doubts,
      ...shape.doubts,
      ...(known.length === 0 ? totalDoubts(totals, keyTexts) : []),
      ...signDoubts(columnsAsked(columns, coordinates, given), given),
      ...unitDoubts(columnsAsked(columns, coordinates, given), data),
      ...(notation ? percentDoubts(columnsAsked(columns, coordinates, given), data, notation, given.signs) : []),
    ],
  }
}

const without = (rows: readonly GridRow[], left: readonly { readonly line: number }[]): GridRow[] => {
  const lines = new Set(left.map(({ line }) => line))
  return rows.filter(({ line }) => !lines.has(line))
}

/** Total rows by their sums alone whose key looks like all others. */
function totalDoubts(totals: readonly TotalEvidence[], keys: readonly string[]): Finding[] {
  const forms = new Set(keys.map(formOfKey))
  return forms.size > 1 ? [] : totals.filter(({ named }) => !named).map(({ line, key }) => totalDoubt(line, key))
}

/** The columns whose numbers matter: of points those of their places, of areas none. */
function columnsAsked(columns: readonly ColumnEvidence[], place: Coordinates | null, { points, areas }: Given) {
  if (areas) return []
  return points ? columns.filter(({ header }) => header === place?.x || header === place?.y) : columns
}

const texts = (rows: readonly GridRow[], width: number): string[][] =>
  rows.map(({ cells }) => Array.from({ length: width }, (_, i) => String(cells[i] ?? '').trim()))

function numbersOf(cells: readonly Cell[], notation: Notation): number[] {
  const read = numberReader(notation)
  return cells.map((cell) => valueOf(cell, read)[0] ?? NaN)
}

const noTable: Finding = doubt(
  { de: 'in der Datei ist keine Tabelle zu erkennen', en: 'no table can be made out in the file' },
  {
    de: 'sagen, wo sie steht (--range), in Texten auch Kodierung und Trennzeichen (--encoding, --delimiter)',
    en: 'say where it stands (--range), in texts also encoding and delimiter (--encoding, --delimiter)',
  },
)

function headerDoubts(headers: readonly string[], { headerLines, unsure }: Layout): Finding[] {
  if (unsure !== undefined) return [unsureDoubt(unsure)]
  const twice = [...new Set(headers.filter((header, i) => header !== '' && headers.indexOf(header) !== i))]
  return twice.map((header) =>
    doubt(
      { de: `die Spalte "${header}" kommt mehrfach vor`, en: `the column "${header}" occurs more than once` },
      { de: 'die Überschriften unterscheidbar machen', en: 'make the headers distinct' },
      { row: headerLines.at(-1)!, column: header },
    ),
  )
}

const unsureDoubt = ({ cells, line }: GridRow): Finding => {
  const [key = '', ...words] = cells.map((cell) => String(cell ?? '').trim()).filter((cell) => cell !== '')
  const sign = words.at(-1) ?? ''
  return doubt(
    {
      de: `unter den Überschriften steht "${key}" und in allen Zahlenspalten "${sign}": eine Zeile ohne Zahlen, oder noch eine Kopfzeile`,
      en: `below the headers stand "${key}" and "${sign}" in all columns of numbers: a row without numbers, or another header row`,
    },
    {
      de: `ist es ein Zeichen, mit --signs angeben, etwa "${sign}=unknown"; sind es Überschriften, die Quelle von Hand mit header: { rows: [...] } eintragen`,
      en: `if it is a sign, say it with --signs, such as "${sign}=unknown"; if these are headers, declare the source by hand with header: { rows: [...] }`,
    },
    { row: line, value: sign },
  )
}
