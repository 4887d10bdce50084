import type { Position } from '../../model/layer.ts'
import type { Text } from '../../model/text.ts'
import { asDegrees, flipped, likelyCrs, otherUnit, type Extent, type LengthUnit, type Mismatch } from './crs.ts'

interface Said {
  readonly crs: string
  /** The system in words. */
  readonly label: string
  readonly source: 'plan' | 'otherwise' | 'file' | 'none'
}

/** ATL-0401 in words: what the coordinates are, who says otherwise, and what would fit. */
export function notAsSaid(
  wrong: Mismatch,
  { crs, label, source }: Said,
  extent: Extent,
  sample: Position,
  { setting }: { readonly setting: string },
): { found: Text; expected: Text; remedy: Text } {
  const at = sample.map((value) => (asDegrees(extent) ? String(value) : value.toFixed(1))).join(', ')
  const said = {
    plan: { de: `${setting}.crs nennt ${label}`, en: `${setting}.crs says ${label}` },
    otherwise: { de: `${setting}.otherwise nennt ${label}`, en: `${setting}.otherwise says ${label}` },
    file: { de: `die Datei nennt ${label}`, en: `the file says ${label}` },
    none: { de: 'die Datei nennt kein Koordinatensystem', en: 'the file names no CRS' },
  }[source]
  const northing = wrong === 'northing' || (wrong === 'metres' && isNorthingFirst(extent))
  const unit = wrong === 'unit' ? otherUnit(crs, extent) : null
  const are = unit ? inUnit(unit) : kinds[northing ? 'northing' : (wrong as Exclude<Mismatch, 'unit'>)]
  return {
    found: {
      de: `Koordinaten wie ${at} ${are.de}, aber ${said.de}`,
      en: `coordinates such as ${at} ${are.en}, but ${said.en}`,
    },
    expected:
      wrong === 'metres' || wrong === 'swapped' || (crs === 'EPSG:4326' && wrong === 'degrees')
        ? { de: 'Länge und Breite in Grad', en: 'longitude and latitude in degrees' }
        : { de: `Meter in ${label}, Ostwert zuerst`, en: `metres in ${label}, easting first` },
    remedy: unit
      ? multiply(unit)
      : wrong === 'degrees'
        ? declare(['EPSG:4326'], source, setting)
        : wrong === 'swapped' || northing
          ? exchange(northing ? likelyCrs(flipped(extent)) : [], wrong === 'metres' ? setting : null)
          : declare(likelyCrs(extent), source, setting),
  }
}

const kinds: Readonly<Record<Exclude<Mismatch, 'unit'>, Text>> = {
  metres: { de: 'sind Meter', en: 'are metres' },
  degrees: { de: 'sind Grad', en: 'are degrees' },
  swapped: { de: 'sind Grad mit der Breite zuerst', en: 'are degrees with the latitude first' },
  northing: { de: 'sind Meter mit dem Hochwert zuerst', en: 'are metres with the northing first' },
  elsewhere: { de: 'lägen weit außerhalb', en: 'would lie far outside' },
}

const inUnit = ({ name }: LengthUnit): Text => ({
  de: `sind offenbar ${name.de}`,
  en: `seem to be ${name.en}`,
})

const multiply = ({ metres }: LengthUnit): Text => ({
  de: `die Datei in Metern ausgeben lassen (alle Koordinaten mal ${String(metres).replace('.', ',')})`,
  en: `have the file written in metres (all coordinates times ${metres})`,
})

const isNorthingFirst = (extent: Extent): boolean =>
  likelyCrs(extent).length === 0 && likelyCrs(flipped(extent)).length > 0

function exchange(codes: readonly string[], setting: string | null): Text {
  const then =
    setting === null || codes.length === 0
      ? { de: '', en: '' }
      : {
          de: `, dann ${setting}.crs angeben (${codes.join(' oder ')})`,
          en: `, then declare ${setting}.crs (${codes.join(' or ')})`,
        }
  return {
    de: `x und y in der Datei vertauschen (in QGIS: "X- und Y-Koordinaten tauschen")${then.de}`,
    en: `exchange x and y in the file (in QGIS: "Swap X and Y coordinates")${then.en}`,
  }
}

function declare(codes: readonly string[], source: Said['source'], setting: string): Text {
  const take: Text =
    source === 'file'
      ? {
          de: 'den Namen des Systems aus der Datei nehmen, dann ',
          en: 'remove the name of the system from the file, then ',
        }
      : { de: '', en: '' }
  const [one, ...more] = codes
  if (one === undefined)
    return {
      de: `${take.de}Koordinaten prüfen und ${setting}.crs angeben`,
      en: `${take.en}check the coordinates and declare ${setting}.crs`,
    }
  return more.length === 0
    ? { de: `${take.de}${setting}.crs: ${one} angeben`, en: `${take.en}set ${setting}.crs: ${one}` }
    : {
        de: `${take.de}${setting}.crs angeben; möglich sind ${codes.join(' und ')}, der Herausgeber weiß, welches`,
        en: `${take.en}declare ${setting}.crs; possible are ${codes.join(' and ')}, the publisher knows which`,
      }
}
