/**
 * Which rows a total row adds up where several total rows bear its name (`same`: the lines of all of them): those behind
 * the one before it, or, where one of them stands above all rows, those up to the next. `lines` are those of the rows, 0
 * for none; the answer are their places. O(rows).
 */
export function rowsOfTotal(line: number, same: readonly number[], lines: ArrayLike<number>): number[] {
  const all = Array.from(lines, (_, i) => i).filter((i) => lines[i]! > 0)
  const first = all.reduce((least, i) => Math.min(least, lines[i]!), Infinity)
  const others = same.filter((other) => other !== line)
  const leading = Math.min(line, ...others) < first
  const from = leading ? line : Math.max(0, ...others.filter((other) => other < line))
  const to = leading ? Math.min(Infinity, ...others.filter((other) => other > line)) : line
  return all.filter((i) => lines[i]! > from && lines[i]! < to)
}
