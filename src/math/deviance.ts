/**
 * How far a count x > 0 is from its expected value m > 0 on the scale of likelihood: x ln(x/m) + m − x;
 * 0 when equal. Near equality by its series, without cancellation.
 */
export function deviance(x: number, m: number): number {
  if (Math.abs(x - m) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x
  // Loader (2000), Fast and accurate computation of binomial probabilities, eq. (5.2)
  const v = (x - m) / (x + m)
  let total = (x - m) * v
  let term = 2 * x * v
  for (let j = 1; ; j++) {
    term *= v * v
    const next = total + term / (2 * j + 1)
    if (next === total) return next
    total = next
  }
}
