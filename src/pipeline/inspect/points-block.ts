import type { Inspection } from '../../ingest/inspect/inspection.ts'
import { aligned } from './aligned.ts'
import { layerLines } from './layer-lines.ts'
import { providerLine } from './provider-line.ts'

export interface PointsAsked {
  readonly id: string
  /** Relative to the folder of the plan, `{year}` where it is one file a year. */
  readonly path: string
  /** Berichtsjahre that the points hold for, where that is not all of the plan's. */
  readonly years: { readonly from: number; readonly to: number } | null
  readonly of: 'facilities' | 'persons'
  readonly provider: string | null
  readonly licence: string | null
}

/** Points of a layer that leaves nothing open, as the plan declares them, with German comments. */
export const pointsBlock = (inspected: Inspection, asked: PointsAsked): string[] => [
  `${asked.id}:`,
  ...aligned([
    ...layerLines(inspected, inspected.layer!, asked.path),
    ...(asked.years === null
      ? []
      : ([
          [`years: { from: ${asked.years.from}, to: ${asked.years.to} }`, 'für diese Jahre gilt der Bestand'],
        ] as const)),
    [`of: ${asked.of}`, asked.of === 'persons' ? 'Anzahlen werden geschützt' : `gezählt als ${asked.id}.count`],
    providerLine(asked),
  ]),
]
