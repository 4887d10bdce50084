import { wkb } from '../layer/wkb.ts'

// Bytes of the envelope by its kind (GeoPackage 1.3, table 6).
const envelopes = [0, 32, 48, 48, 64]

/** The geometry in a GeoPackage blob (clause 2.1.3) as GeoJSON writes it; null where it is empty. Throws RangeError where it is none. */
export function geometryBlob(blob: Uint8Array): unknown {
  if (blob.length < 8 || blob[0] !== 0x47 || blob[1] !== 0x50) throw new RangeError('no GeoPackage geometry')
  const flags = blob[3]!
  const envelope = envelopes[(flags >> 1) & 7]
  if (envelope === undefined) throw new RangeError('no GeoPackage envelope')
  return flags & 0x10 ? null : wkb(blob.subarray(8 + envelope))
}
