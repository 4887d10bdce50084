import type { LayerSpec } from '../../model/delivery.ts'
import { fail, type AtlasError } from '../../model/error.ts'
import type { Bytes } from '../../model/files.ts'
import { numbered } from '../../model/nouns.ts'
import { damagedLayer } from '../layer/damaged-layer.ts'
import type { Features } from '../layer/features.ts'
import { wktCrs } from '../layer/wkt-crs.ts'
import { attributes } from './attributes.ts'
import { encodingOf } from './encoding-of.ts'
import { shapes } from './shapes.ts'

/** The files that together are one Shapefile, by ending; the index (.shx) is not needed, for all of it is read. */
export interface Parts {
  readonly shp: Bytes
  readonly dbf: Bytes | undefined
  readonly prj: Bytes | undefined
  readonly cpg: Bytes | undefined
}

/** The features of a Shapefile. Throws where a part is missing (ATL-0253) or damaged (ATL-0252), or its encoding unknown (ATL-0204). */
export async function shapefile({ shp, dbf, prj, cpg }: Parts, spec: LayerSpec): Promise<Features> {
  if (dbf === undefined) throw withoutPart(spec.file, 'dbf')
  const [shapeBytes, table] = await Promise.all([whole(shp), whole(dbf)])
  const [wkt, encodingName] = await Promise.all([asText(prj), asText(cpg)])
  const geometries = shapes(shapeBytes, spec.file)
  const encoding = encodingOf(table, encodingName, spec)
  const rows = attributes(table, encoding.encoding, spec)
  if (rows.length !== geometries.length)
    throw damagedLayer(spec.file, {
      de: `${numbered(geometries.length, 'polygon').de}, aber ${numbered(rows.length, 'row').de} in der .dbf-Datei`,
      en: `${numbered(geometries.length, 'polygon').en} but ${numbered(rows.length, 'row').en} in the .dbf file`,
    })
  const features = geometries.flatMap((geometry, i) => (rows[i] ? [{ properties: rows[i], geometry }] : []))
  if (features.length === 0)
    throw fail('ATL-0206', { de: 'das Shapefile ist leer', en: 'the Shapefile is empty' }, { file: spec.file })
  return { features, own: wkt === null || wkt.trim() === '' ? null : wktCrs(wkt), unnamed: null, encoding }
}

const whole = (bytes: Bytes): Promise<Uint8Array> => bytes.slice(0, bytes.size)

/** Text of a small part; a byte that is no UTF-8 can only stand in a comment or a name. */
const asText = async (bytes: Bytes | undefined): Promise<string | null> =>
  bytes === undefined ? null : new TextDecoder().decode(await whole(bytes))

const withoutPart = (file: string, ending: string): AtlasError =>
  fail(
    'ATL-0253',
    { de: `zum Shapefile fehlt die .${ending}-Datei`, en: `the .${ending} file of the Shapefile is missing` },
    {
      file,
      remedy: {
        de: 'ein Shapefile sind mehrere Dateien (.shp, .dbf, .prj, .cpg): alle liefern lassen, am besten als .zip',
        en: 'a Shapefile is several files (.shp, .dbf, .prj, .cpg): have all delivered, best as a .zip',
      },
    },
  )
