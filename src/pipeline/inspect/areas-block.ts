import type { Inspection } from '../../ingest/inspect/inspection.ts'
import { aligned } from './aligned.ts'
import { layerLines } from './layer-lines.ts'
import { scalar } from './yaml-words.ts'

export interface AreasAsked {
  /** Name of the level. */
  readonly id: string
  /** Relative to the folder of the plan. */
  readonly path: string
  readonly gebietsstand: string
  readonly exclaves: 'dissolve' | null
}

/** The areas of a layer that leaves nothing open, as the plan declares them, with German comments that say what each rests on. */
export function areasBlock(inspected: Inspection, asked: AreasAsked): string[] {
  const layer = inspected.layer!
  const { distinct, unique, headers } = layer.key!
  return [
    `gebietsstand: ${asked.gebietsstand}`,
    'base:',
    ...aligned([
      [`level: ${asked.id}`, 'Name der Ebene, frei zu wählen'],
      ...layerLines(inspected, layer, asked.path),
      [
        `key: ${scalar(headers[0]!)}`,
        `${distinct} verschiedene, ${unique ? 'keiner doppelt' : 'einige an mehreren Flächen'}`,
      ],
      ...(layer.name === null ? [] : ([[`name: ${scalar(layer.name)}`]] as const)),
      ...(asked.exclaves === null
        ? []
        : ([['exclaves: dissolve', 'Flächen mit gleichem Schlüssel sind ein Raum']] as const)),
    ]),
  ]
}
