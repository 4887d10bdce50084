/**
 * Total of all numbers, or of a function of them. NaN if one is NaN; 0 of nothing.
 *
 * Neumaier's compensated summation (1974, ZAMM 54, 39–51): what each addition rounds away is kept
 * and added at the end. So the last digits of a published number do not hang on the order of the rows.
 */
export function sum(values: ArrayLike<number>, f: (value: number, i: number) => number = (value) => value): number {
  let total = 0
  let lost = 0
  for (let i = 0; i < values.length; i++) {
    const term = f(values[i], i)
    const next = total + term
    lost += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total
    total = next
  }
  return total + lost
}
