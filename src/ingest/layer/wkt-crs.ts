import proj4 from 'proj4'
import { crsCodes } from '../../model/crs.ts'
import type { OwnCrs } from './features.ts'

/** What proj4 understands of a system: radians and metres. */
interface Parameters {
  readonly projName: string
  readonly a: number
  readonly to_meter?: number
  readonly lat0?: number
  readonly long0?: number
  readonly lat1?: number
  readonly lat2?: number
  readonly k0?: number
  readonly x0?: number
  readonly y0?: number
}

/**
 * The system that a WKT text means (the .prj of a Shapefile; OGC or ESRI, first or second version): one of our
 * EPSG codes where its parameters and its datum are those of the code; the WKT itself where proj4 reads it and it
 * says how its datum lies to WGS 84; null otherwise, for a datum without a shift would be off by 100 m and more.
 * The order of its axes does not matter: files hold x, y.
 */
export function wktCrs(text: string): OwnCrs {
  // proj4 2.22 overlooks the ellipsoid of a base that is called geodetic, as WKT 2 of 2015 does.
  const wkt = text
    .replace(/^\ufeff/, '')
    .trim()
    .replace(/\b(BASE)?GEOD(ETIC)?CRS\b/g, '$1GEOGCRS')
  const name = /^[A-Z_]+\s*\[\s*"([^"]*)"/i.exec(wkt)?.[1] ?? wkt.slice(0, 60)
  const read = parameters(wkt)
  if (read === null) return { name, crs: null }
  const datum = datumOf(wkt)
  const code = Object.keys(crsCodes).find(
    (one) =>
      datums[one]!.test(datum) && agrees(read, parameters(crsCodes[one]!)!) && isSphere(wkt) === (one === webMercator),
  )
  if (code !== undefined) return { name, crs: code }
  return { name, crs: geocentric.test(datum) || /TOWGS84|ABRIDGEDTRANSFORMATION/i.test(wkt) ? wkt : null }
}

const webMercator = 'EPSG:3857'
const isSphere = (wkt: string): boolean => /Auxiliary_Sphere|Pseudo-?Mercator|Popular Visualisation/i.test(wkt)

// The names that the registers of OGC and ESRI give each datum; they agree on little but these words.
const etrs = /ETRS|European[ _]Terrestrial/i
const wgs84 = /WGS[ _]?(19)?84|World Geodetic System 1984/i
const dhdn = /Deutsches[ _]?Hauptdreiecksnetz|DHDN/i
const mgi = /\bMGI\b|D_MGI|Militar/i
const geocentric = new RegExp(`${etrs.source}|${wgs84.source}`, 'i')
const datums: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(crsCodes).map(([code, definition]) => [
    code,
    code === webMercator || definition.includes('+datum=WGS84')
      ? wgs84
      : definition.includes('+ellps=GRS80')
        ? etrs
        : definition.includes('+proj=somerc')
          ? /CH1903/
          : definition.includes('577.326')
            ? mgi
            : dhdn,
  ]),
)

const datumOf = (wkt: string): string => /\b(?:DATUM|ENSEMBLE)\s*\[\s*"([^"]*)"/i.exec(wkt)?.[1] ?? ''

function parameters(definition: string): Parameters | null {
  try {
    return new proj4.Proj(definition) as unknown as Parameters
  } catch {
    return null
  }
}

// One projection under the names of PROJ, OGC and ESRI.
const families: readonly (readonly [string, RegExp])[] = [
  ['longlat', /^longlat$/i],
  ['tmerc', /^(utm|tmerc|transverse[ _]mercator|gauss[ _]kruger|fast_?tmerc|etmerc)$/i],
  ['laea', /^(laea|lambert[ _]azimuthal[ _]equal[ _]area)$/i],
  ['lcc', /^(lcc|lambert[ _]conformal[ _]conic.*|lambert[ _]conic[ _]conformal.*)$/i],
  ['merc', /^(merc|mercator_auxiliary_sphere|popular[ _]visualisation.*|mercator.*)$/i],
  ['somerc', /^(somerc|hotine[ _]oblique[ _]mercator.*|swiss[ _]oblique.*)$/i],
]
const family = (name: string): string => families.find(([, pattern]) => pattern.test(name))?.[0] ?? name

/** Equal within 1e-9 radians (6 mm) and a millimetre. */
function agrees(a: Parameters, b: Parameters): boolean {
  const kind = family(a.projName)
  if (kind !== family(b.projName) || Math.abs(a.a - b.a) > 1e-3) return false
  if (kind === 'longlat') return true
  const near = (x: number | undefined, y: number | undefined, most: number, none = 0) =>
    Math.abs((x ?? none) - (y ?? none)) < most
  const parallels = ({ lat1, lat2 }: Parameters) => [lat1 ?? 0, lat2 ?? 0].sort((x, y) => x - y)
  return (
    near(a.to_meter, b.to_meter, 1e-9, 1) &&
    near(a.long0, b.long0, 1e-9) &&
    near(a.lat0, b.lat0, 1e-9) &&
    near(a.k0, b.k0, 1e-9, 1) &&
    near(a.x0, b.x0, 1e-3) &&
    near(a.y0, b.y0, 1e-3) &&
    (kind !== 'lcc' || parallels(a).every((value, i) => near(value, parallels(b)[i], 1e-9)))
  )
}
