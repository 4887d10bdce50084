/**
 * A number for machines, at full precision: the shortest decimal digits that read back as the same
 * number, with a point and never with an exponent; empty where there is no finite number.
 */
export function plain(value: number): string {
  if (!Number.isFinite(value)) return ''
  const text = String(value)
  const e = text.indexOf('e')
  if (e < 0) return text
  const exponent = Number(text.slice(e + 1))
  const sign = text.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = text.slice(sign.length, e).split('.')
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${whole}${fraction}`
  return `${sign}${whole}${fraction.padEnd(exponent, '0')}`
}
