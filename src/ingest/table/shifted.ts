/** A number times a power of ten: the double nearest to its digits with the point moved, 0.07 by two is 7. */
export function shifted(value: number, power: number): number {
  const [digits, exponent = '0'] = String(value).split('e')
  return Number(`${digits}e${Number(exponent) + power}`)
}
