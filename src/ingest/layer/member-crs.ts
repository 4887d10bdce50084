import { crsCode } from './crs.ts'
import type { OwnCrs } from './features.ts'

/** The system that a `crs` member of GeoJSON 2008 names; null where there is no such member. */
export function memberCrs(member: unknown): OwnCrs | null {
  if (member === null || member === undefined) return null
  const { properties } = member as { properties?: { name?: unknown } }
  const name = typeof properties?.name === 'string' ? properties.name : JSON.stringify(member)
  return { name, crs: crsCode(name) }
}
