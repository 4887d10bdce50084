import type { Finding } from '../../model/finding.ts'
import type { GridRow } from '../../model/grid.ts'
import { signPresets } from '../../model/signs.ts'
import { flatRows, type FlatRow } from '../genesis/flat-rows.ts'
import type { Layout, Said } from '../genesis/layout.ts'
import { cellKind } from './cell-kind.ts'
import { doubt } from './doubt.ts'
import type { Given } from './given.ts'
import type { KnownKeys } from './keys.ts'
import { countKinds, type KindCounts } from './notation.ts'

/** A content of the table, with the units its values stand in. */
export interface GenesisMeasure {
  readonly code: string
  readonly label: string
  readonly units: readonly string[]
}

/** A dimension of the table. */
export interface GenesisVariable {
  readonly code: string
  readonly label: string
  /** Codes that are not the total, with their labels. */
  readonly attributes: readonly { readonly code: string; readonly label: string }[]
  /** Whether there are rows for its total. */
  readonly total: boolean
  /** How many of its codes are keys of the areas that fit best, and how many areas those have. */
  readonly matches: number
  readonly areas: number
  readonly gebietsstand: string | null
  /** Length of the codes that are keys of areas; null where they have several. */
  readonly digits: number | null
}

/** A content, its unit, and the attributes of the other dimensions that are not at their total. */
export interface GenesisSlice {
  readonly measure: string
  readonly unit: string
  readonly where: Readonly<Record<string, string>>
  /** Whether every variable is at its total, as far as it is there. */
  readonly total: boolean
  readonly rows: number
}

/** What a flat file of GENESIS says about itself. */
export interface GenesisEvidence {
  readonly rows: number
  /** Days or years, ascending. */
  readonly times: readonly string[]
  readonly measures: readonly GenesisMeasure[]
  readonly variables: readonly GenesisVariable[]
  /** The variable of the areas; null where none is known, or none fits. */
  readonly key: GenesisVariable | null
  /** What there are values of in the rows of the areas, in their order: the columns that a plan can ask for. */
  readonly slices: readonly GenesisSlice[]
  readonly decimal: '.' | ',' | null
  readonly kinds: KindCounts
  readonly signs: readonly { readonly sign: string; readonly count: number }[]
  readonly doubts: readonly Finding[]
}

/** Contents, dimensions with their codes, the dimension of the areas, and how the values are written. O(cells). */
export function inspectGenesis(
  [, ...lines]: readonly GridRow[],
  at: Layout,
  known: readonly KnownKeys[],
  given: Given,
): GenesisEvidence {
  const body = lines.filter(({ cells }) => cells.length === at.width)
  const text = ({ cells }: GridRow, place: number) => (place < 0 ? '' : String(cells[place] ?? '').trim())
  const said = (row: GridRow, what: Said) => ('at' in what ? text(row, what.at) : what.always)
  const measures = new Map<string, { label: string; units: Set<string> }>()
  const variables = new Map<string, { label: string; attributes: Map<string, string>; total: boolean }>()
  for (const row of body) {
    for (const { measure, label, unit } of at.values)
      entry(measures, said(row, measure), () => ({ label: said(row, label), units: new Set<string>() })).units.add(
        said(row, unit),
      )
    for (const { variable, variableLabel, code, label } of at.blocks) {
      if (text(row, variable) === '') continue
      const own = entry(variables, text(row, variable), () => ({
        label: text(row, variableLabel),
        attributes: new Map<string, string>(),
        total: false,
      }))
      if (text(row, code) === '') own.total = true
      else if (!own.attributes.has(text(row, code))) own.attributes.set(text(row, code), text(row, label))
    }
  }
  const cells = body.flatMap((row) => at.values.map(({ value }) => text(row, value)))
  const kinds = countKinds(cells)
  const list = [...variables].map(([code, { label, attributes, total }]) => ({
    code,
    label,
    attributes: [...attributes].map(([one, words]) => ({ code: one, label: words })),
    total,
    ...fitting([...attributes.keys()], known),
  }))
  const signs = signsIn(cells)
  const decimals = (['.', ','] as const).filter((sign) => (kinds[sign === '.' ? 'point' : 'comma'] ?? 0) > 0)
  const three = (kinds.point3 ?? 0) + (kinds.comma3 ?? 0) > 0 && decimals.length === 0
  const decimal = given.decimal ?? (decimals.length === 1 ? decimals[0]! : null)
  const { key, doubts } = keyOf(list, known, given)
  return {
    rows: body.length,
    times: [...new Set(body.map((row) => text(row, at.time)))].sort(),
    measures: [...measures].map(([code, { label, units }]) => ({ code, label, units: [...units] })),
    variables: list,
    key,
    slices: key
      ? slicesOf(
          body.flatMap((row) => flatRows(row, at)),
          key.code,
        )
      : [],
    decimal,
    kinds,
    signs,
    doubts: [
      ...(given.decimal === undefined && (three || decimals.length > 1) ? [noDecimal] : []),
      ...doubts,
      ...signs.flatMap(({ sign, count }) =>
        Object.hasOwn({ ...signPresets['genesis'], ...given.signs }, sign) ? [] : [strangeSign(sign, count)],
      ),
    ],
  }
}

function slicesOf(rows: readonly FlatRow[], key: string): GenesisSlice[] {
  const found = new Map<string, Pick<GenesisSlice, 'measure' | 'where'> & { divisions: Map<string, Division> }>()
  for (const { measure, unit, variables } of rows) {
    if (!variables.has(key)) continue
    const own = [...variables].filter(([code]) => code !== key)
    const where = Object.fromEntries(own.flatMap(([code, { text, total }]) => (total ? [] : [[code, text]])))
    const totals = new Map(own.flatMap(([code, { text, total }]) => (total ? [[code, text] as const] : [])))
    const { divisions } = entry(found, JSON.stringify([measure, where]), () => ({
      measure,
      where,
      divisions: new Map<string, Division>(),
    }))
    const division = entry(divisions, JSON.stringify([...totals.keys()].sort()), () => ({
      totals,
      units: new Map<string, number>(),
    }))
    division.units.set(unit, (division.units.get(unit) ?? 0) + 1)
  }
  return [...found.values()].flatMap(({ measure, where, divisions }) =>
    [...divisions.values()].flatMap(({ totals, units }) =>
      [...units].map(([unit, n]) => ({
        measure,
        unit,
        where: { ...where, ...apart(totals, [...divisions.values()]) },
        total: Object.keys(where).length === 0,
        rows: n,
      })),
    ),
  )
}

/** Rows that stand at the total of some variables, and have no others. */
interface Division {
  readonly totals: ReadonlyMap<string, string>
  /** How many of them are in which unit. */
  readonly units: Map<string, number>
}

/** What tells the total of one division of a dimension (ages by ten years) from those of others: its variable, or that it has none of theirs. */
function apart(totals: Division['totals'], all: readonly Division[]): Record<string, string> {
  const others = all.filter((one) => one.totals !== totals)
  const own = [...totals].filter(([code]) => others.some((one) => !one.totals.has(code)))
  const alike = others.filter((one) => own.every(([code]) => one.totals.has(code)))
  const missing = alike.flatMap((one) => [...one.totals.keys()].filter((code) => !totals.has(code)))
  return Object.fromEntries([...own, ...missing.map((code) => [code, ''] as const)])
}

function entry<T>(map: Map<string, T>, key: string, make: () => T): T {
  const found = map.get(key) ?? make()
  map.set(key, found)
  return found
}

/** How well codes fit the areas of one Gebietsstand, the best of them. */
function fitting(codes: readonly string[], known: readonly KnownKeys[]) {
  const [best] = known
    .map(({ gebietsstand, keys }) => {
      const own = codes.filter((code) => keys.has(code))
      const lengths = [...new Set(own.map((code) => code.length))]
      const digits = lengths.length === 1 ? lengths[0]! : null
      return { gebietsstand, areas: keys.size, matches: own.length, digits }
    })
    .sort((a, b) => b.matches - a.matches)
  return best ?? { gebietsstand: null, areas: 0, matches: 0, digits: null }
}

function keyOf(
  variables: readonly GenesisVariable[],
  known: readonly KnownKeys[],
  { key: asked }: Given,
): { key: GenesisVariable | null; doubts: Finding[] } {
  const named = variables.find(({ code }) => code === asked?.join('+')) ?? null
  if (asked !== undefined) return { key: named, doubts: named ? [] : [noKey(variables)] }
  if (known.length === 0) return { key: null, doubts: [] }
  const [first, second] = [...variables].sort((a, b) => b.matches - a.matches)
  const alone = first !== undefined && first.matches > 0 && first.matches > (second?.matches ?? 0)
  return { key: alone ? first : null, doubts: alone ? [] : [noKey(variables)] }
}

function signsIn(cells: readonly string[]): GenesisEvidence['signs'] {
  const counts = new Map<string, number>()
  for (const cell of cells) if (cellKind(cell) === 'text') counts.set(cell, (counts.get(cell) ?? 0) + 1)
  return [...counts].map(([sign, count]) => ({ sign, count })).sort((a, b) => b.count - a.count)
}

const noKey = (variables: readonly GenesisVariable[]): Finding => {
  const list = variables.map(({ code }) => code).join(', ')
  return doubt(
    {
      de: `kein Merkmal enthält als einziges Schlüssel der Räume (${list})`,
      en: `no variable alone holds keys of the areas (${list})`,
    },
    { de: 'mit --by angeben', en: 'say which with --by' },
  )
}

const noDecimal = doubt(
  {
    de: 'ob Punkt oder Komma das Dezimalzeichen ist, entscheidet nichts in der Datei',
    en: 'nothing in the file decides whether point or comma is the decimal sign',
  },
  { de: 'mit --decimal angeben', en: 'say it with --decimal' },
)

const strangeSign = (sign: string, count: number): Finding =>
  doubt(
    {
      de: `steht ${count}-mal, wo Zahlen stehen, und gehört nicht zu den Zeichen von GENESIS`,
      en: `stands ${count} times where numbers stand, and is none of the signs of GENESIS`,
    },
    {
      de: `mit --signs angeben, etwa "${sign}=secret" (zero, absent, unknown, secret, void, weak)`,
      en: `say with --signs, such as "${sign}=secret" (zero, absent, unknown, secret, void, weak)`,
    },
    { column: 'value', value: sign },
  )
