import type { TableEvidence } from '../../ingest/inspect/inspect-table.ts'
import type { ColumnEvidence } from '../../ingest/inspect/columns.ts'
import { planned } from '../../ingest/inspect/unit-doubts.ts'
import type { Line } from './aligned.ts'
import { flow, planName, scalar } from './yaml-words.ts'

/** The numeric columns of a table as entries of the plan, of a long table one for each combination; others are named in a comment. */
export function columnLines({ columns, key, shape }: TableEvidence): Line[] {
  const used = new Set([...key!.headers, shape.year, shape.name, ...shape.dimensions.map(({ header }) => header)])
  const numbers = columns.filter(({ type, header }) => type === 'number' && !used.has(header) && header !== '')
  const left = columns.filter(({ type, header }) => type === 'text' && !used.has(header) && header !== '')
  const taken = new Set<string>()
  const entry = (name: string, value: string, comment: string): Line => {
    const id = planName(name, taken)
    taken.add(id)
    return [`${id}: ${value}`, comment === '' ? undefined : comment]
  }
  const lines = numbers.flatMap((column) =>
    shape.dimensions.length === 0
      ? [entry(column.header, entryOf(column), rangeOf(column))]
      : combinations(shape.dimensions).map((chosen) =>
          entry(
            [column.header, ...chosen.map(({ value }) => value)].join(' '),
            flow([
              ['column', scalar(column.header)],
              ...unitEntry(column),
              ['where', flow(chosen.map(({ header, value }) => [scalar(header), JSON.stringify(value)]))],
            ]),
            '',
          ),
        ),
  )
  return left.length === 0 ? lines : [...lines, [`# nicht übernommen, weil Text: ${left.map(leftWords).join(', ')}`]]
}

const unitEntry = ({ unit }: ColumnEvidence): [string, string][] => (unit.length === 0 ? [] : [['unit', planned(unit)]])

const entryOf = (column: ColumnEvidence): string =>
  column.unit.length === 0 ? scalar(column.header) : flow([['column', scalar(column.header)], ...unitEntry(column)])

/** A column that is left, with how it would be a number. */
const leftWords = ({ header, units }: ColumnEvidence): string =>
  units === null || units.bare > 0 ? header : `${header} (Zahlen mit unit: ${planned(units.units)}?)`

interface Choice {
  readonly header: string
  readonly value: string
}

const combinations = (dimensions: TableEvidence['shape']['dimensions']): Choice[][] =>
  dimensions.reduce<Choice[][]>(
    (list, { header, values }) => list.flatMap((chosen) => values.map((value) => [...chosen, { header, value }])),
    [[]],
  )

const rangeOf = ({ range, exact }: ColumnEvidence): string => (exact ?? range?.map(german) ?? []).join(' bis ')

const german = (value: number) =>
  new Intl.NumberFormat('de', { maximumFractionDigits: 4, useGrouping: false }).format(value)
