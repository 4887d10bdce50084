/**
 * Probability that a standard normal variable is above z: 1 at −∞, ½ at 0, 0 at ∞; NaN of NaN. Accurate to about
 * 1e-14 of the value, in the far tail too, where 1 − Φ(z) would be nothing but rounding.
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z)
  if (z === Infinity) return 0
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
  return z < 2 ? 0.5 - density * inside(z) : density / outside(z)
}

/** Φ(z) − ½ in parts of the density: z + z³/3 + z⁵/(3·5) + … (Abramowitz & Stegun 1964, 26.2.11). */
function inside(z: number): number {
  let term = z
  let total = z
  for (let odd = 3; term > total * 1e-17; odd += 2) {
    term *= (z * z) / odd
    total += term
  }
  return total
}

/** Density in parts of the tail: z + 1/(z + 2/(z + 3/(z + …))) (Laplace; Abramowitz & Stegun 1964, 26.2.14). */
function outside(z: number): number {
  let fraction = z
  for (let k = 200; k > 0; k--) fraction = z + k / fraction
  return fraction
}
