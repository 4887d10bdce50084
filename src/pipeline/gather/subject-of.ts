import type { Frame } from '../../model/frame.ts'
import type { Table } from '../../model/table.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Subject } from '../../prepare/checks/subject.ts'
import { withholdingOf } from '../segregation/withholding-of.ts'
import { countColumns } from './count-columns.ts'

/** What a Berichtsjahr is checked with. Only where the areas are the same ones is there a year before. */
export function subjectOf(
  plan: Plan,
  y: number,
  frames: ReadonlyMap<number, Frame>,
  tables: readonly Table[],
): Subject {
  const frame = frames.get(y)!
  const before = frames.get(y - 1)
  return {
    frame,
    before: before?.units === frame.units ? before : null,
    tables: frame.units.length > 0 ? tables.filter(({ year }) => year === y) : [],
    counts: countColumns(plan),
    percentages: new Set(
      Object.values(plan.indicators).flatMap(({ unit, value }) =>
        value.kind === 'published' && unit === '%' ? [value.column] : [],
      ),
    ),
    nameHeaders: new Map(Object.entries(plan.sources).flatMap(([id, { name }]) => (name === null ? [] : [[id, name]]))),
    withholding: (column) => withholdingOf(plan, column),
    checks: plan.checks,
  }
}
