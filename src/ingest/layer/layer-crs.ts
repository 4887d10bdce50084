import { crsCodes } from '../../model/crs.ts'
import type { LayerSpec } from '../../model/delivery.ts'
import type { Finding } from '../../model/finding.ts'
import type { Position } from '../../model/layer.ts'
import { mismatch, type Extent } from './crs.ts'
import type { Features, OwnCrs } from './features.ts'
import { notAsSaid } from './not-as-said.ts'

type Place = Pick<LayerSpec, 'file' | 'crs' | 'setting'> & { readonly otherwise?: string | null }

/**
 * The coordinate reference system of a layer: what the plan declares, else what the file names, else what its
 * format settles (GeoJSON: WGS 84, as RFC 7946 has it), else what holds `otherwise`. A contradiction between them, or with the coordinates
 * themselves, is an error; so is a system that nobody names.
 */
export function layerCrs(
  { own, unnamed }: Pick<Features, 'own' | 'unnamed'>,
  spec: Place,
  extent: Extent,
  sample: Position | null,
): { crs: string; findings: Finding[] } {
  const said = spec.crs ?? (own === null ? (unnamed ?? spec.otherwise ?? null) : isKnown(own.crs) ? own.crs : null)
  const wrong = said === null ? [unusable(own, spec)] : own === null || spec.crs === null ? [] : differs(own, spec)
  if (said !== null && sample !== null && wrong.every(({ severity }) => severity !== 'error')) {
    const kind = mismatch(said, extent)
    const source = spec.crs !== null ? 'plan' : own !== null ? 'file' : unnamed === null ? 'otherwise' : 'none'
    if (kind)
      wrong.push({
        code: 'ATL-0401',
        severity: 'error',
        file: spec.file,
        value: sample.join(', '),
        ...notAsSaid(kind, { crs: said, label: own?.crs === said ? labelOf(own) : said, source }, extent, sample, spec),
      })
  }
  return { crs: said ?? 'EPSG:4326', findings: wrong }
}

/** A code of ours, or WKT; not a code that we have no definition of. */
const isKnown = (crs: string | null): crs is string =>
  crs !== null && (Object.hasOwn(crsCodes, crs) || !/^EPSG:\d+$/.test(crs))

const labelOf = ({ name, crs }: OwnCrs): string => (crs !== null && /^EPSG:\d+$/.test(crs) ? crs : `"${name}"`)

function unusable(own: OwnCrs | null, { file, setting }: Place): Finding {
  const all = Object.keys(crsCodes).join(', ')
  const place = { code: 'ATL-0404', severity: 'error', file } as const
  const expected = { de: `eines von ${all}`, en: `one of ${all}` }
  if (own === null)
    return {
      ...place,
      found: { de: 'die Datei nennt kein Koordinatensystem', en: 'the file names no coordinate system' },
      expected,
      remedy: {
        de: `${setting}.crs angeben, der Herausgeber weiß es`,
        en: `declare ${setting}.crs, the publisher knows it`,
      },
    }
  return {
    ...place,
    value: own.name,
    found: {
      de: `das Koordinatensystem "${own.name}" ist unbekannt`,
      en: `the coordinate system "${own.name}" is unknown`,
    },
    expected,
    remedy:
      own.crs === null
        ? {
            de: `ist es eines davon unter anderem Namen, ${setting}.crs angeben; sonst die Datei umrechnen`,
            en: `if it is one of them under another name, declare ${setting}.crs; otherwise transform the file`,
          }
        : {
            de: `Datei in ein bekanntes System umrechnen; ist nur der Name falsch, ihn aus der Datei nehmen und ${setting}.crs angeben`,
            en: `transform the file; if only the name is wrong, remove it from the file and declare ${setting}.crs`,
          },
  }
}

/** A name that is not understood contradicts nothing: then the plan's word is taken, and said. */
function differs(own: OwnCrs, { file, crs, setting }: Place): Finding[] {
  if (own.crs === crs) return []
  return [
    {
      code: 'ATL-0406',
      severity: own.crs === null ? 'warning' : 'error',
      file,
      value: own.name,
      found:
        own.crs === null
          ? {
              de: `die Datei nennt "${own.name}", was hier niemand kennt; gerechnet wird mit ${crs}, wie ${setting}.crs sagt`,
              en: `the file names "${own.name}", which is not known here; ${crs} is used, as ${setting}.crs says`,
            }
          : {
              de: `die Datei nennt ${labelOf(own)}, ${setting}.crs dagegen ${crs}`,
              en: `the file names ${labelOf(own)}, but ${setting}.crs ${crs}`,
            },
      expected: { de: `${crs} in beiden`, en: `${crs} in both` },
      remedy: { de: `${setting}.crs prüfen`, en: `check ${setting}.crs` },
    },
  ]
}
