import type { TextRow } from '../../../ingest/csv/row-parts.ts'
import type { ColumnJudge } from './judge.ts'

export interface Total {
  readonly line: number
  /** What stands where the key belongs. */
  readonly key: string
}

interface Held extends Total {
  readonly values: readonly number[]
}

/**
 * Whether the last row of a file, or the first, is the sum of all others though its name does not say so: in half of
 * the columns that can be added up, as where a file is looked at as a whole.
 */
export function sumRow(judges: readonly ColumnJudge[], asked: boolean) {
  const numbers = judges.filter(({ number }) => number)
  const sums = numbers.map(() => 0)
  let [first, last, rows] = [null as Held | null, null as Held | null, 0]
  return {
    add({ line, cells }: TextRow, key: string): void {
      if (!asked) return
      const values = numbers.map(({ column, value }) => value(cells[column.at] ?? ''))
      values.forEach((value, i) => (sums[i]! += value))
      last = { line, key, values }
      first ??= last
      rows++
    },
    total(): Total | null {
      const held = [last, first].find((one) => one !== null && isSum(one))
      return held ? { line: held.line, key: held.key } : null
    },
  }

  function isSum({ values }: Held): boolean {
    if (rows < 5) return false
    const columns = values.flatMap((value, i) => (Number.isNaN(sums[i]!) ? [] : [[value, sums[i]! - value] as const]))
    const close = ([value, sum]: readonly [number, number]) =>
      value !== 0 && Math.abs(sum - value) <= 1e-9 * Math.max(1, Math.abs(sum))
    const matches = columns.filter(close).length
    return matches > 0 && matches * 2 >= columns.length
  }
}
