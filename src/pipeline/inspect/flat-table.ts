import { doubt } from '../../ingest/inspect/doubt.ts'
import type { GenesisEvidence } from '../../ingest/inspect/inspect-genesis.ts'
import { flatRows } from '../../ingest/genesis/flat-rows.ts'
import { layout } from '../../ingest/genesis/layout.ts'
import type { Sign } from '../../model/delivery.ts'
import { AtlasError } from '../../model/error.ts'
import type { GridRow } from '../../model/grid.ts'
import { signPresets } from '../../model/signs.ts'
import { cleanNumber } from './clean-number.ts'
import type { CleanColumn, CleanTable } from './clean-table.ts'

/**
 * A flat file of GENESIS as a table with one row for each day and combination of attributes, and a column for each
 * content and unit; a unit stands in the header unless it is a number of things. Codes keep their digits; a total has no
 * code, as in the file. Numbers stay in their unit, thousands too. Throws ATL-0220 where two lines say the same cell.
 * O(cells).
 */
export function flatTable(
  [head, ...lines]: readonly GridRow[],
  { measures, variables, decimal }: GenesisEvidence,
  given: Readonly<Record<string, Sign>>,
  file: string,
): CleanTable {
  const at = layout(head!.cells.map((cell) => String(cell ?? '')))!
  const signs = { ...signPresets['genesis'], ...given }
  const contents = measures.flatMap(({ code, label, units }) => units.map((unit) => ({ code, label, unit, of: units })))
  const placeOf = new Map(contents.map(({ code, unit }, i) => [`${code} ${unit}`, i]))
  const found = new Map<string, { readonly start: readonly string[]; readonly cells: (string | null)[] }>()
  for (const row of lines.filter(({ cells }) => cells.length === at.width)) {
    const time = String(row.cells[at.time] ?? '').trim()
    const labels = labelsOf(row)
    for (const { measure, unit, value, variables: own, line } of flatRows(row, at)) {
      const start = [
        time,
        ...variables.flatMap(({ code }) => {
          const one = own.get(code)
          return [one === undefined || one.total ? '' : one.text, labels.get(code) ?? '']
        }),
      ]
      const id = start.join('\u0000')
      const cells = found.get(id)?.cells ?? new Array<string | null>(contents.length).fill(null)
      const place = placeOf.get(`${measure} ${unit}`)!
      if (cells[place] !== null) throw new AtlasError([{ ...twice(line, measure, value), file }])
      cells[place] = Object.hasOwn(signs, value)
        ? signs[value] === 'zero'
          ? '0'
          : value
        : cleanNumber(value, { decimal, thousands: null })
      found.set(id, { start, cells })
    }
  }
  const rows = [...found.values()].map(({ start, cells }) => [...start, ...cells.map((cell) => cell ?? '')])
  const first = 1 + 2 * variables.length
  return {
    rows,
    columns: [
      text('time'),
      ...variables.flatMap(({ code, label }) => [{ ...text(code), title: label }, text(`${code}_label`)]),
      ...contents.map(({ code, label, unit, of }, i) =>
        content(
          of.length > 1 || !plainUnit.test(unit) ? `${code} (${unit})` : code,
          label,
          unit,
          rows,
          first + i,
          signs,
        ),
      ),
    ],
  }

  function labelsOf({ cells }: GridRow): ReadonlyMap<string, string> {
    const cell = (place: number) => (place < 0 ? '' : String(cells[place] ?? '').trim())
    return new Map(at.blocks.map((block) => [cell(block.variable), cell(block.label)]))
  }
}

/** A number of things needs no unit in its header; thousands, per cent and Euro do. */
const plainUnit = /^(?:anzahl|number)?$/i

const text = (header: string): CleanColumn => ({ header, type: 'string', missing: [] })

function content(
  header: string,
  title: string,
  unit: string,
  rows: readonly (readonly string[])[],
  at: number,
  signs: Readonly<Record<string, Sign>>,
): CleanColumn {
  const cells = new Set(rows.map((row) => row[at]!))
  const own = [...cells].filter((cell) => Object.hasOwn(signs, cell)).sort()
  const whole = [...cells].every((cell) => cell === '' || Object.hasOwn(signs, cell) || /^-?\d+$/.test(cell))
  return {
    header,
    title,
    unit,
    type: whole ? 'integer' : 'number',
    missing: own.map((sign) => ({ sign, meaning: signs[sign]! })),
  }
}

const twice = (row: number, column: string, value: string) =>
  doubt(
    {
      de: 'eine frühere Zeile nennt für dieselben Ausprägungen schon einen Wert',
      en: 'an earlier line has a value for the same attributes already',
    },
    { de: 'die doppelte Zeile entfernen', en: 'remove the duplicate line' },
    { row, column, value },
  )
