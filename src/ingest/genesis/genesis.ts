import type { Read, TableSpec } from '../../model/delivery.ts'
import { fail } from '../../model/error.ts'
import type { Bytes } from '../../model/files.ts'
import type { Finding } from '../../model/finding.ts'
import type { Cell } from '../../model/grid.ts'
import type { Table } from '../../model/table.ts'
import { numbered } from '../../model/nouns.ts'
import { cellRow } from '../table/cell-row.ts'
import { flatRows, type FlatRow } from './flat-rows.ts'
import { layout, type Layout } from './layout.ts'
import { powerOfTen } from './power-of-ten.ts'
import { own, slices } from './slices.ts'
import { textOf, units } from './units.ts'
import { headers } from '../table/headers.ts'
import { numberReader } from '../table/number.ts'
import { quoteFinding } from '../csv/quote-finding.ts'
import { rowFindings } from '../table/row-findings.ts'
import { rowWidth } from '../table/row-width.ts'
import { rows } from '../csv/rows.ts'
import { shifted } from '../table/shifted.ts'
import { tableReader } from '../table/table-reader.ts'
import { tableText } from '../text/table-text.ts'
import { hasErrors } from '../../model/has-errors.ts'

/**
 * Reads a flat file of GENESIS-Online, Regionalstatistik or the Zensus 2022 database. In the plan, `key` is the
 * variable of the areas (KREISE, GEOGM4), a column is the code of a value, and its `where` chooses attributes;
 * what it does not name is at its total. Two rows for one area and column are refused (ATL-0303): tables with
 * two divisions of the same dimension would count double. Values in thousands are multiplied. O(n).
 */
export async function genesis(bytes: Bytes, spec: TableSpec): Promise<Read<Table[]>> {
  const { at, list, faults } = valuesOf(await tableText(bytes, spec), spec)
  if (faults.length > 0) return { value: [], findings: faults }
  if (at === null) throw notFlat(spec)
  const { kept, findings } = ofAreas(list, spec)
  const asked = slices(spec, kept)
  const variables = [...new Set(list.flatMap((row) => [...row.variables.keys()]))]
  const names = [...Object.values(own), ...variables]
  const found = headers(names, 1, asked)
  if (found.findings.length) return { value: [], findings: found.findings }
  const told = units(kept, asked, spec)
  if (hasErrors(told)) return { value: [], findings: told }
  const reader = tableReader(found, asked)
  const number = numberReader(spec.dialect)
  for (const row of kept)
    reader.read({
      line: row.line,
      cells: names.map((name): Cell => (name === own.value ? valueOf(row, number) : textOf(row, name))),
    })
  return { value: reader.tables(), findings: [...findings, ...told, ...reader.findings()] }
}

function valuesOf(text: string, spec: TableSpec): { at: Layout | null; list: FlatRow[]; faults: Finding[] } {
  const list: FlatRow[] = []
  let at: Layout | null = null
  const say = rowFindings(spec, spec.key.join(' + '))
  const view = cellRow()
  let fits: ReturnType<typeof rowWidth> | null = null
  const fault = rows(text, spec.dialect, 1, (row) => {
    if (at === null) {
      at = layout(row.cells)
      fits = rowWidth(at?.width ?? 0, at?.width ?? 0, say.width)
      return at !== null
    }
    const blank = row.cells.every((cell) => String(cell).trim() === '')
    if (!blank && fits!(view.show(row))) list.push(...flatRows(row, at))
    return true
  })
  return { at, list, faults: [...say.findings(), ...(fault ? [quoteFinding(fault, spec)] : [])] }
}

/** Rows that bear the variable of the areas; of these, where the plan says how long a key is, no others. */
function ofAreas(list: readonly FlatRow[], { key, digits, file }: TableSpec): { kept: FlatRow[]; findings: Finding[] } {
  const having = list.filter(({ variables }) => key.every((variable) => variables.has(variable)))
  if (digits === undefined) return { kept: having.length > 0 ? having : [...list], findings: [] }
  const fits = ({ variables }: FlatRow) =>
    key.every((variable, i) => {
      const { text, total } = variables.get(variable)!
      return total || text.length === digits[i]
    })
  const others = having.filter((row) => !fits(row))
  if (others.length === 0) return { kept: having, findings: [] }
  const keys = [
    ...new Set(others.map(({ variables }) => key.map((variable) => variables.get(variable)!.text).join(''))),
  ]
  const some = keys.slice(0, 6).join(', ') + (keys.length > 6 ? ', …' : '')
  return {
    kept: having.filter(fits),
    findings: [
      {
        code: 'ATL-0272',
        severity: 'info',
        file,
        row: others[0]!.line,
        column: key.join(' + '),
        found: {
          de: `${keys.length} Schlüssel ${keys.length === 1 ? 'hat' : 'haben'} nicht ${digits.join(' + ')} Stellen und ${keys.length === 1 ? 'bleibt' : 'bleiben'} weg: ${some}`,
          en: `${numbered(keys.length, 'key').en} without ${digits.join(' + ')} digits left out: ${some}`,
        },
      },
    ],
  }
}

function valueOf({ value, unit }: FlatRow, number: ReturnType<typeof numberReader>): Cell {
  const power = powerOfTen(unit)
  if (power === 0) return value
  const read = number(value)
  return typeof read === 'number' ? shifted(read, power) : value
}

const notFlat = ({ file, source }: TableSpec) =>
  fail(
    'ATL-0206',
    {
      de: 'die Kopfzeile ist nicht die einer Flat-CSV von GENESIS',
      en: 'the header is not that of a GENESIS flat file',
    },
    {
      file,
      row: 1,
      expected: {
        de: 'statistics_code;…;time;1_variable_code;…;value;value_unit;value_variable_code;…',
        en: 'statistics_code;…;time;1_variable_code;…;value;value_unit;value_variable_code;…',
      },
      remedy: {
        de: `als Flat (CSV) herunterladen, oder sources.${source}.format.layout weglassen`,
        en: `download it as flat (CSV), or leave out sources.${source}.format.layout`,
      },
    },
  )
