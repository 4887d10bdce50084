import type { Inspection } from '../../ingest/inspect/inspection.ts'
import type { LayerEvidence } from '../../ingest/inspect/inspect-layer.ts'
import { isLayer } from '../../ingest/layer/zipped-layer.ts'
import type { Line } from './aligned.ts'
import { systemWords } from './describe-layer.ts'
import { scalar } from './yaml-words.ts'

/** What areas and points say alike of their file: where it is, which layer of it, in which system and encoding. */
export function layerLines(inspected: Inspection, layer: LayerEvidence, path: string): Line[] {
  const { features, geometries, system, encoding } = layer
  const [name, of] = layerName(inspected, layer)
  const lines: Line[] = [[`file: ${scalar(path)}`, `${features} Objekte (${Object.keys(geometries).join(', ')})`]]
  if (name !== null) lines.push([`layer: ${scalar(name)}`, `eine von ${of} Ebenen`])
  if (system !== null && /^EPSG:/.test(system.crs)) lines.push([`crs: ${system.crs}`, inside(systemWords(layer).de)])
  if (encoding?.by === 'plan') lines.push([`encoding: ${encoding.encoding}`])
  return lines
}

/** The layer that a plan must name, because the file or the archive holds several. */
function layerName({ kind, part, parts }: Inspection, { layer, layers }: LayerEvidence): [string | null, number] {
  const files = kind === 'archive' ? parts.filter(isLayer) : []
  if (files.length > 1) return [part!.replace(/^.*\//, '').replace(/\.[^.]+$/, ''), files.length]
  return layers.length > 1 ? [layer, layers.length] : [null, 0]
}

const inside = (words: string): string => words.replace(/^[^(]*\((.*)\)$/, '$1')
