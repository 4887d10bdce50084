import { byKey, type Bezugsraum } from '../../model/bezugsraum.ts'
import type { Crosswalk, Part, WeightKind } from '../../model/crosswalk.ts'
import type { Read } from '../../model/delivery.ts'
import type { Table } from '../../model/table.ts'
import { kindOf } from './kind-of.ts'
import { links } from './links.ts'
import { strayKeys } from './stray-keys.ts'
import { weights, type WeightRule } from './weights.ts'

export interface CrosswalkRule extends WeightRule {
  /** What the weights share out; null: the text column `kind` says it. */
  readonly kind: WeightKind | null
}

/**
 * An Umsteigeschlüssel between two lists of areas, checked: every weight a share, every key known, every old
 * area shared out to the last person. A result with an error among its findings must not be used. Sums of weights are not
 * judged where one of them is told already, or could not be read (`unread`). O(rows + areas).
 */
export function crosswalk(
  table: Table,
  rule: CrosswalkRule,
  from: readonly Bezugsraum[],
  to: readonly Bezugsraum[],
  unread = false,
): Read<Crosswalk> {
  const rows = links(table, unread)
  const shared = weights(rows.value, rule, table.file)
  const used = new Set(rows.value)
  const faulty = new Set(rows.named.flatMap((row) => (used.has(row) ? [] : [row.from])))
  const kind = kindOf(table, rule.kind)
  const place = new Map(from.map(({ id }, i) => [id as string, i]))
  const target = new Map(to.map(({ id }, i) => [id as string, i]))
  const parts: Part[][] = to.map(() => [])
  for (const row of [...shared.value].sort((a, b) => byKey(a.from, b.from))) {
    const [old, into] = [place.get(row.from), target.get(row.to)]
    if (old !== undefined && into !== undefined && row.weight > 0) parts[into]!.push({ old, weight: row.weight })
  }
  return {
    value: { file: table.file, kind: kind.value, from, to, parts },
    findings: [
      ...rows.findings,
      ...kind.findings,
      ...shared.findings
        .filter(({ raum }) => raum === undefined || !faulty.has(raum))
        .map((finding) => ({ ...finding, column: table.numbers['weight']!.header })),
      ...strayKeys(rows.named, { from, to }, table),
    ],
  }
}
