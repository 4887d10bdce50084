import type { Finding } from '../../model/finding.ts'
import { nearest } from '../../model/nearest.ts'
import { comparisons } from '../../model/row-columns.ts'
import type { RowTest, Scan } from '../../model/scan.ts'
import type { Text } from '../../model/text.ts'
import type { Holds } from './engine.ts'
import type { Columns } from './test-sql.ts'

interface Use {
  readonly column: string
  /** Where the plan says so. */
  readonly path: string
  readonly holds: readonly Holds[]
  readonly expected: Text
}

/**
 * What is wrong with the columns that a plan names: not there (ATL-0209), or of a type that cannot be used so
 * (ATL-0233), or a key that may have lost its zeros (ATL-0310). Types are never converted in silence.
 */
export function columnProblems(scan: Scan, columns: Columns): Finding[] {
  const found = uses(scan).flatMap((use) => {
    const column = columns.get(use.column)
    if (column === undefined) return [missing(scan, use, columns)]
    if (use.path === `sources.${scan.source}.key` && column.holds === 'integer' && scan.digits === null)
      return [withoutDigits(scan, use.column, column.type)]
    return use.holds.includes(column.holds) ? [] : [unfit(scan, use, column.type)]
  })
  const same = (a: Finding, b: Finding) =>
    a.column === b.column && a.code === b.code && a.expected!.en === b.expected!.en
  return found.filter((one, i) => found.findIndex((other) => same(one, other)) === i)
}

const uses = (scan: Scan): Use[] => {
  const path = `sources.${scan.source}`
  const year = typeof scan.year === 'object' ? [scan.year.column] : []
  return [
    ...scan.key.map((column) => ({ column, path: `${path}.key`, holds: keys, expected: keyWords })),
    ...year.map((column) => ({ column, path: `${path}.year`, holds: keys, expected: yearWords })),
    ...testUses(scan.where, `${path}.where`),
    ...Object.entries(scan.tallies).flatMap(([name, { sum, when }]): Use[] => [
      ...(sum === null
        ? []
        : [{ column: sum, path: `${path}.columns.${name}`, holds: numbers, expected: numberWords }]),
      ...testUses(when, `${path}.columns.${name}`),
    ]),
  ]
}

const testUses = (test: RowTest | null, path: string): Use[] =>
  comparisons(test).map(({ column, operator, operand }) => {
    if (operand === null) return { column, path, holds: all, expected: anyWords }
    if (typeof operand === 'number') return { column, path, holds: numbers, expected: numberWords }
    if (typeof operand === 'boolean') return { column, path, holds: ['boolean'], expected: booleanWords }
    if (operator !== '=' && operator !== '!=') return { column, path, holds: ['date'], expected: dateWords }
    return { column, path, holds: isDate(operand) ? ['text', 'date'] : ['text'], expected: textWords }
  })

const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)

const keys: readonly Holds[] = ['text', 'integer']
const numbers: readonly Holds[] = ['integer', 'number', 'float']
const all: readonly Holds[] = ['text', 'integer', 'number', 'float', 'boolean', 'date', 'other']

const keyWords = { de: 'Text oder ganze Zahlen', en: 'text or whole numbers' }
const yearWords = { de: 'das Jahr als ganze Zahl oder Text', en: 'the year as a whole number or text' }
const numberWords = { de: 'Zahlen', en: 'numbers' }
const textWords = { de: 'Text', en: 'text' }
const dateWords = { de: 'ein Datum', en: 'a date' }
const booleanWords = { de: 'wahr oder falsch', en: 'true or false' }
const anyWords = { de: 'eine Spalte', en: 'a column' }

function missing(scan: Scan, { column, path }: Use, columns: Columns): Finding {
  const names = [...columns.keys()]
  const list = (some: readonly string[]) => some.map((name) => `"${name}"`).join(', ')
  const some = list(names.slice(0, 12)) + (names.length > 12 ? ', …' : '')
  const near = nearest(column, names)
  return {
    code: 'ATL-0209',
    severity: 'error',
    file: scan.name,
    column,
    found: { de: `die Spalte "${column}" gibt es nicht`, en: `there is no column "${column}"` },
    expected: { de: `eine von: ${some}`, en: `one of ${some}` },
    remedy: near.length
      ? { de: `${path} ändern; ähnlich: ${list(near)}`, en: `change ${path}; similar: ${list(near)}` }
      : { de: `${path} ändern`, en: `change ${path}` },
  }
}

const withoutDigits = (scan: Scan, column: string, type: string): Finding => ({
  code: 'ATL-0310',
  severity: 'error',
  file: scan.name,
  column,
  found: {
    de: `der Schlüssel ist eine Zahl (${type}); führende Nullen können fehlen`,
    en: `the key is a number (${type}); leading zeros may be lost`,
  },
  expected: { de: 'der Schlüssel als Text', en: 'the key as text' },
  remedy: {
    de: `die Stellen angeben: sources.${scan.source}.key: {columns: [${scan.key.join(', ')}], digits: 8}`,
    en: `declare its digits: sources.${scan.source}.key: {columns: [${scan.key.join(', ')}], digits: 8}`,
  },
})

const unfit = (scan: Scan, { column, path, expected }: Use, type: string): Finding => ({
  code: 'ATL-0233',
  severity: 'error',
  file: scan.name,
  column,
  found: {
    de: `die Spalte hat den Typ ${type}, und ${path} kann damit nicht rechnen`,
    en: `the column is of type ${type}, which ${path} cannot use`,
  },
  expected,
  remedy:
    expected === numberWords
      ? { de: 'Text in Anführungszeichen vergleichen', en: 'compare text in quotes' }
      : {
          de: 'den Vergleich ändern, oder die Spalte beim Herausgeber oder in einer Sicht umwandeln',
          en: 'change the comparison, or convert the column at its publisher or in a view',
        },
})
