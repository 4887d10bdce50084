import type { Boundaries } from '../classify/boundaries.ts'

/** A class over the years, told apart from what a hair's breadth would make of it. */
export interface Held {
  /** Place of the class in the list, as the value says; −1 without a value. */
  readonly strict: Int32Array
  /** The same, but kept where the value has passed a boundary by no more than the margin. */
  readonly held: Int32Array
}

/**
 * Classes of one area through the years with a memory: it leaves its class only when its value has passed the boundary
 * by more than `margin`, in units of the value. A change that `strict` shows and `held` does not is one within the
 * margin. A year without a value breaks the memory. `margin` may be another one each year, such as the range of chance;
 * `from` is the class that the area comes from, −1 for none. O(years × classes).
 */
export function hysteresis(
  values: ArrayLike<number>,
  classes: Boundaries,
  margin: number | ArrayLike<number>,
  from = -1,
): Held {
  const strict = new Int32Array(values.length)
  const held = new Int32Array(values.length)
  let last = from
  for (let t = 0; t < values.length; t++) {
    const by = typeof margin === 'number' ? margin : margin[t]
    strict[t] = place(values[t], classes)
    const [low, high] = [place(values[t] - by, classes), place(values[t] + by, classes)]
    // Within the margin lie all classes from low to high: it stays in its own if that is one of them, else goes to the nearest
    last = strict[t] < 0 ? -1 : last < 0 || Number.isNaN(by) ? strict[t] : Math.min(Math.max(last, low), high)
    held[t] = last
  }
  return { strict, held }
}

/** Place of the class that a value belongs to: `below` without and `to` with the boundary itself; −1 for NaN. */
function place(value: number, classes: Boundaries): number {
  if (Number.isNaN(value)) return -1
  return classes.findIndex(
    ({ below, to }) => (below === undefined || value < below) && (to === undefined || value <= to),
  )
}
