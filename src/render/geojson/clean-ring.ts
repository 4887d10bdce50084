import type { Ring } from '../../model/layer.ts'

const least = 4

/** Longitudes and latitudes in whole 1e-7 degrees: `n` positions, closed. */
export interface WholeRing {
  readonly x: Int32Array
  readonly y: Int32Array
  readonly n: number
}

/**
 * A ring at the precision it is written with (RFC 7946, section 11.2: seven decimals of a degree, about a
 * centimetre): closed, and without positions that rounding made equal to the one before, but never
 * with fewer than four. O(n).
 */
export function cleanRing(ring: Ring): WholeRing {
  const x = new Int32Array(Math.max(ring.length, 1) + least)
  const y = new Int32Array(x.length)
  let n = 0
  for (let i = 0; i < ring.length; i++) {
    const position = ring[i]!
    const lon = Math.round(position[0] * 1e7)
    const lat = Math.round(position[1] * 1e7)
    if (n > 0 && lon === x[n - 1] && lat === y[n - 1]) continue
    x[n] = lon
    y[n] = lat
    n++
  }
  const close = () => {
    x[n] = x[0]!
    y[n] = y[0]!
    n++
  }
  if (n > 0 && (x[n - 1] !== x[0] || y[n - 1] !== y[0])) close()
  while (n < least) close()
  return { x, y, n }
}
