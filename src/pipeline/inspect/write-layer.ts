import { doubt } from '../../ingest/inspect/doubt.ts'
import type { Inspection } from '../../ingest/inspect/inspection.ts'
import type { LayerEvidence } from '../../ingest/inspect/inspect-layer.ts'
import type { Finding } from '../../model/finding.ts'
import { insertEntry } from '../../plan/insert-entry.ts'
import { outline } from '../../plan/outline.ts'
import { layerLines } from './layer-lines.ts'
import { pointsBlock } from './points-block.ts'
import { tryPoints } from './try-layer.ts'
import { checkGebietsstand, noGebietsstand, writeAreas } from './write-areas.ts'
import { yearsOf } from './years-of.ts'
import type { WriteAsked, Written } from './write-source.ts'
import { hasErrors } from '../../model/has-errors.ts'

export interface WriteLayerAsked extends Pick<
  WriteAsked,
  'plan' | 'planFile' | 'path' | 'id' | 'year' | 'provider' | 'licence' | 'read'
> {
  readonly gebietsstand: string | null
  readonly exclaves: 'dissolve' | null
  readonly of: 'facilities' | 'persons' | null
}

/** The plan with areas or points of an inspected layer, read once as a run would read them; no text where something is open or wrong. */
export async function writeLayer(inspected: Inspection, asked: WriteLayerAsked): Promise<Written> {
  const { holds } = inspected.layer!
  // Areas that stand there already are said first: all else would be asked for nothing.
  if (holds === 'areas') checkGebietsstand(asked.plan, asked.planFile, asked.gebietsstand)
  const open = [...inspected.doubts, ...unsayable(inspected.layer!, asked)]
  if (open.length > 0) return { text: null, block: [], findings: open }
  return holds === 'areas' ? writeAreas(found(inspected, asked.path), dated(asked)) : writePoints(inspected, asked)
}

function found(inspected: Inspection, path: string) {
  const layer = inspected.layer!
  const { distinct, unique, headers } = layer.key!
  const lines = layerLines(inspected, layer, path)
  return { lines, key: headers[0]!, distinct, unique, name: layer.name }
}

const dated = (asked: WriteLayerAsked) => ({ ...asked, gebietsstand: asked.gebietsstand! })

async function writePoints(inspected: Inspection, asked: WriteLayerAsked): Promise<Written> {
  const { plan } = outline(asked.plan, asked.planFile)
  const found = await yearsOf(plan.years, asked)
  if (found.doubts.length > 0) return { text: null, block: [], findings: found.doubts }
  const years = found.years ?? (asked.year === null ? null : { from: asked.year, to: asked.year })
  const block = pointsBlock(inspected, { ...asked, path: found.file, years, of: asked.of! })
  const text = insertEntry(asked.plan, asked.planFile, 'points', asked.id, block)
  return written(text, block, await tryPoints(text, asked))
}

const written = (text: string, block: readonly string[], findings: readonly Finding[]): Written => ({
  text: hasErrors(findings) ? null : text,
  block,
  findings,
})

/** What only whoever asks can say about a layer. */
function unsayable(layer: LayerEvidence, { gebietsstand, of }: WriteLayerAsked): Finding[] {
  if (layer.holds === null) return [noLayer]
  if (layer.holds === 'points') return of === null ? [noKind] : []
  return [...(layer.key === null ? [noKey(layer)] : []), ...(gebietsstand === null ? [noGebietsstand] : [])]
}

function noKey({ keys, properties }: LayerEvidence): Finding {
  const some = (keys.length > 0 ? keys.map(({ headers }) => headers[0]!) : properties.map(({ name }) => name)).slice(
    0,
    5,
  )
  return doubt(
    keys.length > 1
      ? {
          de: `mehrere Eigenschaften können der Schlüssel sein: ${some.join(', ')}`,
          en: `several properties may be the key: ${some.join(', ')}`,
        }
      : {
          de: 'keine Eigenschaft ist offenbar der Schlüssel (ein Text mit Ziffern, gleich lang, keiner doppelt)',
          en: 'no property is evidently the key (a text with digits, of one length, none twice)',
        },
    { de: `mit --by angeben, etwa --by ${some[0]}`, en: `say which with --by, such as --by ${some[0]}` },
  )
}

const noKind = doubt(
  {
    de: 'die Datei sagt nicht, ob die Punkte Einrichtungen oder Personen sind',
    en: 'the file does not say whether the points are facilities or persons',
  },
  {
    de: 'mit --of facilities oder --of persons angeben; Anzahlen von Personen werden geschützt',
    en: 'say it with --of facilities or --of persons; counts of persons are protected',
  },
)
const noLayer = doubt(
  {
    de: 'die Datei enthält weder nur Flächen noch nur Punkte',
    en: 'the file holds neither areas only nor points only',
  },
  { de: 'Flächen und Punkte getrennt exportieren', en: 'export areas and points apart' },
)
