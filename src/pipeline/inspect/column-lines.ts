import type { TableEvidence } from '../../ingest/inspect/inspect-table.ts'
import type { ColumnEvidence } from '../../ingest/inspect/columns.ts'
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
      ? [entry(column.header, scalar(column.header), rangeOf(column))]
      : combinations(shape.dimensions).map((chosen) =>
          entry(
            [column.header, ...chosen.map(({ value }) => value)].join(' '),
            flow([
              ['column', scalar(column.header)],
              ['where', flow(chosen.map(({ header, value }) => [scalar(header), JSON.stringify(value)]))],
            ]),
            '',
          ),
        ),
  )
  return left.length === 0
    ? lines
    : [...lines, [`# nicht übernommen, weil Text: ${left.map(({ header }) => header).join(', ')}`]]
}

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
