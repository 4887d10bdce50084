import { passes } from '../../measures/composite/chain/passes.ts'
import type { Scope } from '../../measures/composite/chain/spec.ts'
import type { Stage } from '../../measures/composite/chain/stage.ts'

/** Where a value lies among those that its scale is made of; `before` is how they stood when it was made. */
export function placeAmong(before: Stage, scope: Scope, k: number, row: number, turned: boolean) {
  const values = before.columns[k]!.map((x) => (turned ? -x : x))
  const own = values[row]!
  if (Number.isNaN(own)) return null
  const pass = passes(before, scope).find(({ applied }) => applied.some(({ rows }) => rows.includes(row)))!
  const among = Array.from(pass.fitted, (i) => values[i]!).filter((x) => !Number.isNaN(x))
  return {
    below: among.filter((x) => x < own).length,
    same: among.filter((x) => x === own).length,
    of: among.length,
  }
}
