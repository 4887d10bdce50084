/** How many areas went to a higher class of burden, to a lower one, or stayed; and those of which nothing can be said. */
export interface Moves {
  readonly up: number
  readonly down: number
  readonly same: number
  /** Without a class in one of the years. */
  readonly open: number
}

/** Compares the classes of two years, areas in the same order. Higher numbers are more burden; NaN has no class. O(n). */
export function moves(now: ArrayLike<number>, before: ArrayLike<number>): Moves {
  const counts = { up: 0, down: 0, same: 0, open: 0 }
  for (let i = 0; i < now.length; i++) {
    const step = now[i] - before[i]
    counts[Number.isNaN(step) ? 'open' : step > 0 ? 'up' : step < 0 ? 'down' : 'same']++
  }
  return counts
}

/**
 * Areas by two classes at once, such as status and Dynamik or this year and an earlier one: as many rows as `first` has
 * classes, row after row. Areas without one of them are left out. O(n).
 */
export function crossed(
  values: { readonly first: ArrayLike<number>; readonly second: ArrayLike<number> },
  classes: { readonly first: readonly number[]; readonly second: readonly number[] },
): number[] {
  const counts = new Array<number>(classes.first.length * classes.second.length).fill(0)
  for (let i = 0; i < values.first.length; i++) {
    const [row, column] = [classes.first.indexOf(values.first[i]), classes.second.indexOf(values.second[i])]
    if (row >= 0 && column >= 0) counts[row * classes.second.length + column]++
  }
  return counts
}
