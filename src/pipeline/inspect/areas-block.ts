import type { Line } from './aligned.ts'
import { aligned } from './aligned.ts'
import { scalar } from './yaml-words.ts'

/** What a file says of the areas it holds: its own lines (file, system, format), key and names. */
export interface AreasFound {
  readonly lines: readonly Line[]
  readonly key: string
  readonly distinct: number
  readonly unique: boolean
  readonly name: string | null
}

export interface AreasAsked {
  /** Name of the level. */
  readonly id: string
  readonly gebietsstand: string
  readonly exclaves: 'dissolve' | null
}

/** The areas of a plan that has none yet, with German comments that say what each entry rests on. */
export const areasBlock = (found: AreasFound, asked: AreasAsked): string[] => [
  `gebietsstand: ${asked.gebietsstand}`,
  'base:',
  ...aligned([
    [`level: ${asked.id}`, 'Kennung der Ebene, frei zu wählen'],
    [`label: ${scalar(titled(asked.id))}`, 'so heißt sie im Bericht'],
    ...edition(found, asked),
  ]),
]

const titled = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('_', ' ')

/** Areas of an earlier Gebietsstand, and how the years in which they held are carried to those of today. */
export const earlierBlock = (found: AreasFound, asked: AreasAsked): string[] => [
  ...aligned([[`gebietsstand: ${asked.gebietsstand}`, 'gilt bis zum nächsten'], ...edition(found, asked)]).map(
    (line, i) => (i === 0 ? `- ${line.trimStart()}` : line),
  ),
  '  # ohne Umsteigeschlüssel bleiben die Jahre dieser Räume auf ihnen; umgerechnet werden sie mit',
  '  # crosswalk: DATEI von "atlas crosswalk make", oder der Schlüssel der Statistikstelle mit seinen Spalten',
]

function edition({ lines, key, distinct, unique, name }: AreasFound, { exclaves }: AreasAsked): Line[] {
  return [
    ...lines,
    [`key: ${scalar(key)}`, `${distinct} verschiedene, ${unique ? 'keiner doppelt' : 'einige an mehreren Flächen'}`],
    ...(name === null ? [] : ([[`name: ${scalar(name)}`]] as const)),
    ...(exclaves === null ? [] : ([['exclaves: dissolve', 'Flächen mit gleichem Schlüssel sind ein Raum']] as const)),
  ]
}
