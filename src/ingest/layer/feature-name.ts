import type { LayerSpec } from '../../model/delivery.ts'
import type { Finding } from '../../model/finding.ts'
import { nearest } from '../../model/nearest.ts'

export type Properties = Readonly<Record<string, unknown>>

type Fault = Pick<Finding, 'code' | 'found' | 'expected' | 'remedy'> & { column: string; value?: string }

/**
 * Key and name of one feature; the name is the key where the plan names no property or the feature has none. A key that is
 * stored as a number is answered as that: its leading zeros are lost.
 */
export function featureName(
  properties: Properties,
  spec: LayerSpec,
):
  | { key: string; name: string; columns?: Readonly<Record<string, string | number>> }
  | { number: string }
  | { fault: Fault } {
  const column = spec.key
  const given = properties[column]
  if (typeof given === 'number') return { number: String(given) }
  const key = typeof given === 'string' ? given.trim() : ''
  if (key === '')
    return {
      fault: {
        code: 'ATL-0304',
        column,
        ...(given === undefined ? {} : { value: JSON.stringify(given) }),
        found: { de: 'der Schlüssel fehlt oder ist leer', en: 'the key is missing or empty' },
        expected: { de: 'der Schlüssel eines Bezugsraums als Text', en: 'the key of a Bezugsraum as text' },
      },
    }
  const name = spec.name === null ? null : properties[spec.name]
  const named = typeof name === 'string' || typeof name === 'number' ? String(name).trim() : ''
  return { key, name: named === '' ? key : named, ...(spec.columns && { columns: further(properties, spec.columns) }) }
}

const further = (properties: Properties, names: Readonly<Record<string, string>>): Record<string, string | number> =>
  Object.fromEntries(
    Object.keys(names).flatMap((name): [string, string | number][] => {
      const value = properties[name]
      return typeof value === 'number' ? [[name, value]] : typeof value === 'string' ? [[name, value.trim()]] : []
    }),
  )

/** Properties that the plan names and no feature has (ATL-0209), all at once. */
export function missingProperties(list: readonly Properties[], spec: LayerSpec): Finding[] {
  const asked = [
    [`${spec.setting}.key`, spec.key] as const,
    ...(spec.name === null ? [] : [[`${spec.setting}.name`, spec.name] as const]),
    ...Object.entries(spec.columns ?? {}).map(([name, setting]) => [setting, name] as const),
  ]
  const missing = asked.filter(([, name]) => !list.some((properties) => Object.hasOwn(properties, name)))
  if (missing.length === 0) return []
  const present = [...new Set(list.flatMap((properties) => Object.keys(properties)))]
  const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ')
  const some = quoted(present.slice(0, 12)) + (present.length > 12 ? ', …' : '')
  return missing.map(([path, name]) => {
    const similar = quoted(nearest(name, present))
    return {
      code: 'ATL-0209',
      severity: 'error',
      file: spec.file,
      column: name,
      found: { de: `kein Objekt hat die Eigenschaft "${name}"`, en: `no feature has the property "${name}"` },
      expected: { de: `eine von: ${some}`, en: `one of ${some}` },
      remedy: {
        de: `${path} ändern${similar ? `; ähnlich: ${similar}` : ''}`,
        en: `change ${path}${similar ? `; similar: ${similar}` : ''}`,
      },
    }
  })
}
