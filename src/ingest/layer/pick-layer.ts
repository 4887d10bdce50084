import { fail, type AtlasError } from '../../model/error.ts'
import { nearest } from '../../model/nearest.ts'
import type { Text } from '../../model/text.ts'

interface Place {
  readonly file: string
  readonly layer: string | null
  readonly setting: string
}

/**
 * The layer to read of a file that may hold several: the one the plan names, or the only one. Throws ATL-0251
 * where the name is not among them, or where there are several and the plan names none.
 */
export function pickLayer(names: readonly string[], { file, layer, setting }: Place): string {
  if (layer !== null && names.includes(layer)) return layer
  if (layer === null && names.length === 1) return names[0]!
  const list = names.map((name) => `"${name}"`).join(', ')
  if (names.length === 0)
    throw wrong(file, null, {
      de: 'die Datei enthält keine Ebene mit Geometrie',
      en: 'the file holds no layer with geometry',
    })
  if (layer === null)
    throw wrong(
      file,
      null,
      { de: `die Datei enthält ${names.length} Ebenen`, en: `the file holds ${names.length} layers` },
      { de: `eine von: ${list}`, en: `one of ${list}` },
      { de: `${setting}.layer angeben`, en: `declare ${setting}.layer` },
    )
  const [similar] = nearest(layer, names)
  throw wrong(
    file,
    layer,
    { de: `die Datei enthält keine Ebene "${layer}"`, en: `the file holds no layer "${layer}"` },
    { de: `eine von: ${list}`, en: `one of ${list}` },
    {
      de: `${setting}.layer ändern${similar === undefined ? '' : `; ähnlich: "${similar}"`}`,
      en: `change ${setting}.layer${similar === undefined ? '' : `; similar: "${similar}"`}`,
    },
  )
}

const wrong = (file: string, value: string | null, found: Text, expected?: Text, remedy?: Text): AtlasError =>
  fail('ATL-0251', found, {
    file,
    ...(value === null ? {} : { value }),
    ...(expected ? { expected } : {}),
    ...(remedy ? { remedy } : {}),
  })
