import type { Ring } from '../../model/layer.ts'
import { cleanRing } from './clean-ring.ts'
import { signedArea } from './signed-area.ts'
import { writeDegrees } from './write-degrees.ts'

/** West, south, east, north of all rings written so far, in whole 1e-7 degrees. */
export type Extent = [west: number, south: number, east: number, north: number]

const [open, comma, shut] = [91, 44, 93]
const longest = 28 // `[-179.1234567,-89.1234567],` and one to spare
const decoder = new TextDecoder()

/**
 * A ring as GeoJSON text, outer rings counter-clockwise and holes clockwise as RFC 7946 (section 3.1.6) wants them.
 * Widens `extent`. O(n).
 */
export function ringText(ring: Ring, outer: boolean, extent: Extent): string {
  const clean = cleanRing(ring)
  const { x, y, n } = clean
  const area = signedArea(clean)
  const backwards = outer ? area < 0 : area > 0
  const out = new Uint8Array(n * longest + 2)
  let at = 0
  out[at++] = open
  for (let i = 0; i < n; i++) {
    const from = backwards ? n - 1 - i : i
    const lon = x[from]!
    const lat = y[from]!
    if (lon < extent[0]) extent[0] = lon
    if (lat < extent[1]) extent[1] = lat
    if (lon > extent[2]) extent[2] = lon
    if (lat > extent[3]) extent[3] = lat
    if (i > 0) out[at++] = comma
    out[at++] = open
    at = writeDegrees(lon, out, at)
    out[at++] = comma
    at = writeDegrees(lat, out, at)
    out[at++] = shut
  }
  out[at++] = shut
  return decoder.decode(out.subarray(0, at))
}
