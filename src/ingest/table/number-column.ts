import { blanks } from '../../model/blanks.ts'
import type { Sign, TableSpec } from '../../model/delivery.ts'
import type { Finding } from '../../model/finding.ts'
import { statusCode } from '../../model/status.ts'
import type { Text } from '../../model/text.ts'
import type { CellRow } from './cell-row.ts'
import type { CellRows } from './cell-rows.ts'
import { findingList } from './finding-list.ts'
import { addCells, type Growing } from './growing.ts'
import { isTooLarge } from './is-too-large.ts'
import { numberReader } from './number.ts'
import { signReader } from './sign-of.ts'
import { hasPercentSign, mixedPercents } from './percent-signs.ts'
import { unitOf } from './unit-of.ts'
import { wholeTooLarge } from './whole-too-large.ts'
import { withoutUnit } from './without-unit.ts'

export interface NumberColumn {
  /** Reads a cell and writes its value and status to a place. */
  read(row: CellRow, at: number, into: Growing, place: number): void
  /** Reads a cell of each of the first so many rows and adds their values and statuses. */
  readMany(rows: CellRows, count: number, at: number, into: Growing): void
  /** What was wrong with the cells so far. */
  findings(): readonly Finding[]
}

/**
 * One numeric column: signs as declared, then numbers as declared, an empty cell is absent. Every text that
 * is neither is an error (ATL-0208); numbers with an undeclared sign are one error a column (ATL-0207), with
 * the evidence that helps to decide. A number that the format stores as one is taken as it is. Where a unit is declared
 * every number but 0 bears it.
 */
export function numberColumn(header: string, spec: TableSpec, unit?: readonly string[]): NumberColumn {
  const number = numberReader(spec.dialect)
  const signs = new Map<string, Sign>([['', 'absent']])
  for (const [sign, meaning] of Object.entries(spec.signs)) signs.set(sign.trim(), meaning)
  // `-9999` is a sign for one publisher; such a number has to be looked up, however it is written.
  const signOf = signReader(signs.keys(), number)
  const numericSigns = new Set(
    [...signs.keys()].flatMap((sign) =>
      [number(sign), Number(sign)].filter((value) => sign !== '' && Number.isFinite(value)),
    ),
  )
  const where = { severity: 'error', file: spec.file, column: header } as const
  const texts = findingList()
  let first: { row: number; value: string } | null = null
  let large: { row: number; value: string } | null = null
  const seen = { undeclared: 0, points: 0, commas: 0 }
  // Numbers with a percent sign and others, of which zero is the same in both.
  const percents = { signed: 0, bare: 0 }
  let firstBare: { row: number; value: string } | null = null

  function write(into: Growing, place: number, value: number, status: number): void {
    into.values[place] = value
    into.status[place] = status
  }

  function readText(whole: string, row: number, stored: boolean, into: Growing, place: number): void {
    const bare = unit === undefined ? null : withoutUnit(whole, unit)
    const cell = bare ?? whole
    const sign = signs.get(signOf(cell) ?? cell)
    if (sign === 'zero') return write(into, place, 0, statusCode.ok)
    if (sign !== undefined) return write(into, place, NaN, statusCode[sign])
    const value = stored ? storedNumber(cell) : number(cell)
    if (typeof value === 'number') {
      write(into, place, value, statusCode.ok)
      if (!stored && isTooLarge(cell, value)) large ??= { row, value: cell }
      if (!stored && hasPercentSign(cell)) percents.signed++
      else if (value !== 0) {
        percents.bare++
        firstBare ??= { row, value: cell }
      }
    } else write(into, place, NaN, statusCode.absent)
    if (value === 'text')
      return texts.add({ code: 'ATL-0208', ...where, row, value: whole, ...noNumber(whole, spec.source, header) })
    if (unit !== undefined && bare === null && value !== 0)
      return texts.add({ code: 'ATL-0208', ...where, row, value: whole, ...noUnit(whole, unit) })
    if (!stored && cell.includes('.')) seen.points++
    if (!stored && cell.includes(',')) seen.commas++
    if (value !== 'undeclared') return
    seen.undeclared++
    first ??= { row, value: whole }
  }

  /** Whether a number is taken as it was read. */
  function isTaken(how: number, into: Growing, place: number): boolean {
    if (unit !== undefined || how === 0 || (numericSigns.size > 0 && numericSigns.has(into.values[place]!)))
      return false
    into.status[place] = statusCode.ok
    if (into.values[place] !== 0) percents.bare++
    seen.points += (how >> 1) & 1
    seen.commas += (how >> 2) & 1
    return true
  }

  function read(row: CellRow, at: number, into: Growing, place: number): void {
    if (!isTaken(row.number(at, into.values, place), into, place))
      readText(row.text(at), row.line, row.stored(at), into, place)
    else if (percents.bare === 1) firstBare ??= { row: row.line, value: row.text(at) }
  }

  return {
    read,
    readMany(rows, count, at, into) {
      const place = addCells(into, count)
      // How they are written stands for a moment where their status will.
      rows.numbers(at, count, into.values, into.status, place)
      for (let i = 0; i < count; i++)
        if (!isTaken(into.status[place + i]!, into, place + i)) read(rows.row(i), at, into, place + i)
        else if (percents.bare === 1) firstBare ??= { row: rows.row(i).line, value: rows.row(i).text(at) }
    },
    findings: () => {
      // In a workbook where the plan says which number holds, cells shown as per cent have become numbers.
      const mixed = spec.dialect.percent === undefined && percents.signed > 0 ? firstBare : null
      return [
        ...(first === null
          ? []
          : [{ code: 'ATL-0207' as const, ...where, ...first, ...undeclared(first.value, seen, spec.source) }]),
        ...texts.all(),
        ...(large === null ? [] : [{ file: spec.file, ...wholeTooLarge(header, large) }]),
        ...(mixed === null
          ? []
          : [{ code: 'ATL-0249' as const, ...where, ...mixed, ...mixedPercents(percents.signed, percents.bare) }]),
      ]
    },
  }
}

/** NaN and infinity, which some formats store, are no numbers here. */
const storedNumber = (cell: string) => (Number.isFinite(Number(cell)) ? Number(cell) : 'text')

const groups = new RegExp(`^[-+−]?\\d{1,3}(?:[${blanks}'’]\\d{3})+(?:[.,]\\d+)?$`)

interface Words {
  readonly found: Text
  readonly expected: Text
  readonly remedy: Text
}

function noNumber(cell: string, source: string, header: string): Words {
  const path = `sources.${source}`
  const grouped = groups.test(cell)
  const unit = unitOf(cell)
  return {
    found: { de: `"${cell}" ist keine Zahl`, en: `"${cell}" is not a number` },
    expected: { de: 'eine Zahl oder ein angegebenes Zeichen', en: 'a number or a declared sign' },
    remedy: grouped
      ? {
          de: `Tausenderzeichen in ${path}.format.thousands angeben; als Zeichen in ${path}.signs`,
          en: `declare the thousands sign in ${path}.format.thousands; as a sign in ${path}.signs`,
        }
      : unit !== null
        ? {
            de: `Einheit aus der Datei nehmen oder in ${path}.columns angeben: { column: "${header}", unit: "${unit}" }`,
            en: `take the unit out of the file or declare it in ${path}.columns: { column: "${header}", unit: "${unit}" }`,
          }
        : {
            de: `Wert in der Datei berichtigen oder seine Bedeutung in ${path}.signs angeben`,
            en: `correct the value in the file or declare its meaning in ${path}.signs`,
          },
  }
}

function noUnit(cell: string, unit: readonly string[]): Words {
  const list = unit.map((one) => `"${one}"`).join(', ')
  return {
    found: { de: `"${cell}" steht ohne die Einheit da`, en: `"${cell}" stands without the unit` },
    expected: { de: `eine Zahl mit ${list}`, en: `a number with ${list}` },
    remedy: {
      de: 'die Spalte in der Datei einheitlich schreiben lassen; hat keine Zahl die Einheit, unit im Plan weglassen',
      en: 'have the column written in one way; where no number has the unit, leave unit out of the plan',
    },
  }
}

const cells = (n: number, de: string, en: string): Text => ({
  de: `${n} ${n === 1 ? 'Zelle' : 'Zellen'} ${de}`,
  en: `${n} ${n === 1 ? 'cell' : 'cells'} ${en}`,
})

function undeclared(
  value: string,
  seen: { undeclared: number; points: number; commas: number },
  source: string,
): { found: Text; expected: Text; remedy: Text } {
  const groups = /^([-+−]?\s*)(\d{1,3})([.,])(\d{3})$/.exec(value)
  const what: Text = groups
    ? {
        de: `"${value}" ist mehrdeutig: ${groups[2]}${groups[4]} oder ${groups[2]},${groups[4]}`,
        en: `"${value}" is ambiguous: ${groups[2]}${groups[4]} or ${groups[2]}.${groups[4]}`,
      }
    : {
        de: `"${value}" enthält ein Dezimal- oder Tausenderzeichen, das nicht angegeben ist`,
        en: `"${value}" holds a decimal or thousands sign that is not declared`,
      }
  const more = seen.undeclared - 1
  const others = cells(more, 'ebenso', 'more like it')
  const points = cells(seen.points, 'mit Punkt', 'with a point')
  const commas = cells(seen.commas, 'mit Komma', 'with a comma')
  const path = `sources.${source}.format`
  return {
    found: {
      de: `${what.de}${more ? `, ${others.de}` : ''}; in dieser Spalte: ${points.de}, ${commas.de}`,
      en: `${what.en}${more ? `, ${others.en}` : ''}; in this column: ${points.en}, ${commas.en}`,
    },
    expected: { de: 'eine Zahl mit angegebenen Zeichen', en: 'a number with declared signs' },
    remedy: {
      de: `${path}.decimal angeben ("," oder "."), und ${path}.thousands, wenn Tausender getrennt sind`,
      en: `declare ${path}.decimal ("," or "."), and ${path}.thousands where thousands are separated`,
    },
  }
}
