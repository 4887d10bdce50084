/** Whether a byte is a blank of ASCII. */
const isBlank = (byte: number) => byte <= 32 && (byte === 32 || (byte >= 9 && byte <= 13))

/** Where what stands between two places begins, blanks left out. */
export function begins(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to && isBlank(bytes[at]!)) at++
  return at
}

/** Where it ends. */
export function ends(bytes: Uint8Array, from: number, to: number): number {
  let at = to
  while (at > from && isBlank(bytes[at - 1]!)) at--
  return at
}
