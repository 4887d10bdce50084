/**
 * x ≥ 0 to the power of p, with the same digits on every machine: `**` is left to the platform wherever the exponent is
 * not 2, and differs in the last digit from one Node to the next. Whole exponents up to 4 are multiplied, halves
 * taken by roots; all others are exp(p ln x), to a relative error of some 2⁻⁵² (1 + |p ln x|). NaN below 0.
 */
export function power(x: number, p: number): number {
  if (!(x >= 0)) return NaN
  switch (p) {
    case 0:
      return 1
    case 0.5:
      return Math.sqrt(x)
    case 1:
      return x
    case 1.5:
      return x * Math.sqrt(x)
    case 2:
      return x * x
    case 3:
      return x * x * x
    case 4:
      return x * x * (x * x)
    default:
      return Math.exp(p * Math.log(x))
  }
}
