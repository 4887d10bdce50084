import { crsCode } from './crs.ts'
import type { OwnCrs } from './features.ts'

/**
 * The system that a `crs` member names, as GeoJSON of 2008 has it, or drafts of it (`{"type":"EPSG","properties":{"code":25833}}`,
 * of older GeoServers); null where there is no such member.
 */
export function memberCrs(member: unknown): OwnCrs | null {
  if (member === null || member === undefined) return null
  const { type, properties } = member as { type?: unknown; properties?: { name?: unknown; code?: unknown } }
  const code = type === 'EPSG' && /^\d+$/.test(String(properties?.code)) ? `EPSG:${String(properties!.code)}` : null
  const name = typeof properties?.name === 'string' ? properties.name : (code ?? JSON.stringify(member))
  return { name, crs: crsCode(name) }
}
