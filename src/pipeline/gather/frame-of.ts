import type { Bezugsraum } from '../../model/bezugsraum.ts'
import type { Read } from '../../model/delivery.ts'
import type { Finding } from '../../model/finding.ts'
import type { Frame, FrameColumn } from '../../model/frame.ts'
import { statusCode } from '../../model/status.ts'
import type { Table } from '../../model/table.ts'
import { year } from '../../model/year.ts'
import type { Plan } from '../../plan/plan.ts'
import type { SourcePlan } from '../../plan/source-plan.ts'
import { align, type Aligned } from '../../prepare/align.ts'
import { noRows } from '../../prepare/no-rows.ts'
import type { KnownAreas } from '../../prepare/vintage.ts'
import { zeroRows } from '../../prepare/zero-rows.ts'
import { deliveries } from './files-of.ts'

/**
 * Every column of the plan in one Berichtsjahr, in the order of the areas. A source that is not delivered for
 * the year is absent everywhere; one that should be and has no row is a finding, unless its file is `broken`
 * anyway. Keys of `others`, the areas of another Gebietsstand, are told as such; those of areas that are `unread` are not
 * told again. Without areas there is nothing to align, and what is wrong with them has been said.
 */
export function frameOf(
  plan: Plan,
  y: number,
  units: readonly Bezugsraum[],
  tables: readonly Table[],
  broken: ReadonlySet<string>,
  others: readonly KnownAreas[] = [],
  unread: ReadonlySet<string> = new Set(),
): Read<Frame> {
  const numbers = new Map<string, FrameColumn>()
  const texts = new Map<string, readonly string[]>()
  const findings: Finding[] = []
  const take = (columns: Aligned) => {
    columns.numbers.forEach((column, name) => numbers.set(name, column))
    columns.texts.forEach((column, name) => texts.set(name, column))
  }
  for (const [source, spec] of Object.entries(plan.sources)) {
    const delivered = tables.find((t) => t.source === source && t.year === y)
    const table = delivered && spec.scan?.zeros ? zeroRows(delivered, units) : delivered
    if (table && units.length > 0) {
      const aligned = align(table, units, spec.missing, others, unread)
      findings.push(...aligned.findings)
      take(aligned.value)
      continue
    }
    take(notDelivered(source, spec, units.length))
    const delivery = deliveries(plan, source).find((one) => one.year === y)
    if (delivery && units.length > 0 && !broken.has(delivery.file))
      findings.push(noRows({ source, ...delivery }, spec.missing))
  }
  const frame: Frame = { year: year(y), units, levels: new Map(), numbers, texts }
  return { value: frame, findings }
}

function notDelivered(source: string, { columns }: SourcePlan, n: number): Aligned {
  const names = (type: 'number' | 'text') =>
    Object.entries(columns).flatMap(([name, column]) => (column.type === type ? [`${source}.${name}`] : []))
  const nothing: FrameColumn = {
    values: new Float64Array(n).fill(NaN),
    status: new Uint8Array(n).fill(statusCode.absent),
    origin: { file: '', header: '', lines: new Int32Array(n) },
  }
  const empty = Array.from({ length: n }, () => '')
  return {
    numbers: new Map(names('number').map((name) => [name, nothing])),
    texts: new Map(names('text').map((name) => [name, empty])),
  }
}
