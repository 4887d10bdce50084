import { crsCodes } from '../model/crs.ts'
import type { LayerSpec } from '../model/delivery.ts'
import type { Finding } from '../model/finding.ts'
import type { Position } from '../model/layer.ts'
import type { Text } from '../model/text.ts'
import { asDegrees, crsCode, likelyCrs, mismatch, type Extent } from './crs.ts'

const setting = 'areas.base.crs'
const wgs84 = 'EPSG:4326'

/**
 * The coordinate reference system of a layer: what the plan declares, else what the file names, else WGS 84
 * as RFC 7946 has it. A contradiction between the two, or with the coordinates themselves, is an error.
 */
export function layerCrs(
  member: unknown,
  spec: LayerSpec,
  extent: Extent,
  sample: Position | null,
): { crs: string; findings: Finding[] } {
  const place = { severity: 'error', file: spec.file } as const
  const name = memberName(member)
  const own = name === null ? null : crsCode(name)
  const crs = spec.crs ?? own ?? wgs84
  const findings: Finding[] = []
  if (spec.crs === null && name !== null && (own === null || !Object.hasOwn(crsCodes, own)))
    findings.push({ code: 'ATL-0404', ...place, value: name, ...unknownCrs(name) })
  else if (spec.crs !== null && name !== null && own !== spec.crs)
    findings.push({ code: 'ATL-0406', ...place, value: name, ...differs(spec.crs, own ?? name) })
  else if (sample !== null) {
    const wrong = mismatch(crs, extent)
    const source = spec.crs !== null ? 'plan' : own !== null ? 'file' : 'none'
    if (wrong)
      findings.push({
        code: 'ATL-0401',
        ...place,
        value: sample.join(', '),
        ...notAsSaid(wrong, crs, source, extent, sample),
      })
  }
  return { crs, findings }
}

/** The name in a `crs` member of GeoJSON 2008; null where there is none. */
function memberName(member: unknown): string | null {
  if (member === null || member === undefined) return null
  const { properties } = member as { properties?: { name?: unknown } }
  return typeof properties?.name === 'string' ? properties.name : JSON.stringify(member)
}

const unknownCrs = (name: string) => ({
  found: { de: `das Koordinatensystem "${name}" ist unbekannt`, en: `the coordinate system "${name}" is unknown` },
  expected: { de: `eines von ${Object.keys(crsCodes).join(', ')}`, en: `one of ${Object.keys(crsCodes).join(', ')}` },
  remedy: {
    de: `Datei in ein bekanntes System umrechnen; ist nur der Name falsch, "crs" aus der Datei nehmen und ${setting} angeben`,
    en: `transform the file; if only the name is wrong, remove "crs" from the file and declare ${setting}`,
  },
})

const differs = (declared: string, own: string) => ({
  found: { de: `die Datei nennt ${own}, der Plan ${declared}`, en: `the file names ${own}, the plan ${declared}` },
  expected: { de: `${declared} in beiden`, en: `${declared} in both` },
  remedy: { de: `${setting} prüfen`, en: `check ${setting}` },
})

function notAsSaid(
  wrong: 'metres' | 'degrees' | 'swapped',
  crs: string,
  source: 'plan' | 'file' | 'none',
  extent: Extent,
  sample: Position,
): { found: Text; expected: Text; remedy: Text } {
  const at = sample.map((value) => (asDegrees(extent) ? String(value) : value.toFixed(1))).join(', ')
  const kind = {
    metres: { de: 'Meter', en: 'metres' },
    degrees: { de: 'Grad', en: 'degrees' },
    swapped: { de: 'Grad mit der Breite zuerst', en: 'degrees with the latitude first' },
  }[wrong]
  const said = {
    plan: { de: `der Plan nennt ${crs}`, en: `the plan says ${crs}` },
    file: { de: `die Datei nennt ${crs}`, en: `the file says ${crs}` },
    none: { de: 'die Datei nennt kein Koordinatensystem', en: 'the file names no CRS' },
  }[source]
  return {
    found: {
      de: `Koordinaten wie ${at} sind ${kind.de}, aber ${said.de}`,
      en: `coordinates such as ${at} are ${kind.en}, but ${said.en}`,
    },
    expected:
      crs === wgs84 || wrong !== 'degrees'
        ? { de: 'Länge und Breite in Grad', en: 'longitude and latitude in degrees' }
        : { de: `Meter in ${crs}`, en: `metres in ${crs}` },
    remedy: wrong === 'metres' ? likely(likelyCrs(extent), source) : likely([], source, wrong === 'degrees'),
  }
}

function likely(codes: readonly string[], source: 'plan' | 'file' | 'none', degrees = false): Text {
  const take: Text =
    source === 'file'
      ? { de: '"crs" aus der Datei nehmen, dann ', en: 'remove "crs" from the file, then ' }
      : { de: '', en: '' }
  if (degrees) return { de: `${take.de}${setting}: ${wgs84} angeben`, en: `${take.en}set ${setting}: ${wgs84}` }
  const [one, ...more] = codes
  if (one === undefined)
    return {
      de: `${take.de}Koordinaten prüfen und ${setting} angeben`,
      en: `${take.en}check the coordinates and declare ${setting}`,
    }
  return more.length === 0
    ? { de: `${take.de}${setting}: ${one} angeben`, en: `${take.en}set ${setting}: ${one}` }
    : {
        de: `${take.de}${setting} angeben; möglich sind ${codes.join(' und ')}, der Herausgeber weiß, welches`,
        en: `${take.en}declare ${setting}; possible are ${codes.join(' and ')}, the publisher knows which`,
      }
}
