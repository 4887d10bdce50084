import { fail } from '../../model/error.ts'
import type { Cell } from '../../model/grid.ts'
import type { Text } from '../../model/text.ts'

/** The name of a record that stands under one (`{"0101": {…}}`), as a column. */
export const nameHeader = '$key'

/** Deeper than any table is. */
const deepest = 12

export type JsonRecord = ReadonlyMap<string, Cell>

/**
 * The records that JSON holds under `path` (`a.b`): a list of objects, or an object of objects, whose names
 * become the column `$key`. Objects inside a record become columns with a point: `age_groups.u18`. A `null`
 * stays null, or is the text `null` where that is a declared sign. Throws ATL-0206 where there are none.
 */
export function jsonRecords(json: unknown, path: string | null, nullIsSign: boolean, file: string): JsonRecord[] {
  const found = steps(path).reduce<unknown>((value, step) => inside(value, step, path!, file), json)
  const records = Array.isArray(found)
    ? found.map((value): [string | null, unknown] => [null, value])
    : isObject(found)
      ? Object.entries(found)
      : []
  const odd = records.findIndex(([, value]) => !isObject(value))
  if (records.length === 0 || odd >= 0) throw noRecords(found, odd, path, file)
  return records.map(([name, value]) => {
    const cells = new Map<string, Cell>(name === null ? [] : [[nameHeader, name]])
    flatten(value as object, '', 0, cells, nullIsSign)
    return cells
  })
}

const steps = (path: string | null) => (path === null || path === '' ? [] : path.split('.'))

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function inside(value: unknown, step: string, path: string, file: string): unknown {
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, step))
    return (value as Record<string, unknown>)[step]
  const present = isObject(value)
    ? Object.keys(value)
        .slice(0, 12)
        .map((name) => `"${name}"`)
        .join(', ')
    : ''
  throw fail(
    'ATL-0209',
    { de: `"${step}" aus dem Pfad "${path}" gibt es nicht`, en: `there is no "${step}" of the path "${path}"` },
    {
      file,
      value: path,
      ...(present ? { expected: { de: `eines von: ${present}`, en: `one of ${present}` } } : {}),
      remedy: { de: 'path der Quelle ändern', en: 'change the path of the source' },
    },
  )
}

function flatten(value: object, before: string, depth: number, into: Map<string, Cell>, nullIsSign: boolean): void {
  for (const [name, one] of Object.entries(value) as [string, unknown][]) {
    if (isObject(one) && depth < deepest) flatten(one, `${before}${name}.`, depth + 1, into, nullIsSign)
    else into.set(before + name, cellOf(one, nullIsSign))
  }
}

function cellOf(value: unknown, nullIsSign: boolean): Cell {
  if (typeof value === 'string' || typeof value === 'number') return value
  if (value === null) return nullIsSign ? 'null' : null
  if (typeof value === 'boolean') return String(value)
  // What is deeper than any table is not written out.
  return Array.isArray(value) ? list : group
}

const [list, group] = ['[…]', '{…}']

/** Whether a cell stands for a list, or for a group deeper than any table is. */
export const isNested = (cell: Cell | undefined): boolean => cell === list || cell === group

function noRecords(found: unknown, odd: number, path: string | null, file: string) {
  const empty = (Array.isArray(found) || isObject(found)) && odd < 0
  const text: Text = empty
    ? { de: 'die Liste ist leer', en: 'the list is empty' }
    : odd >= 0
      ? { de: `der Eintrag ${odd + 1} ist kein Datensatz`, en: `entry ${odd + 1} is no record` }
      : { de: 'hier steht keine Liste von Datensätzen', en: 'there is no list of records here' }
  const names = isObject(found) ? Object.keys(found).slice(0, 12).join(', ') : ''
  return fail('ATL-0206', text, {
    file,
    ...(path === null ? {} : { value: path }),
    expected: {
      de: 'eine Liste von Objekten, oder ein Objekt von Objekten',
      en: 'a list of objects, or an object of objects',
    },
    remedy: {
      de: `den Pfad zur Liste angeben (path: a.b)${names ? `; hier stehen: ${names}` : ''}`,
      en: `give the path to the list (path: a.b)${names ? `; here stand: ${names}` : ''}`,
    },
  })
}
