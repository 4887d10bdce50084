import type { Inputs, Measure, Parameter, Values } from '../../model/measure.ts'
import { wording, type Wording } from '../../model/text.ts'
import { bandwidthParameter, kernelParameter } from './environment.ts'

/** Parameters that a measure gains when it is laid over surroundings. */
export type Looked = 'bandwidth' | 'kernel'

/** What is said of any measure that is laid over surroundings in place of areas. */
export interface SurfaceWords<P extends string> {
  readonly family: string
  readonly dimension: Measure['dimension']
  readonly label: Measure['label']
  readonly formula: Wording
  readonly source: string
  readonly range: Measure['range']
  readonly parameters: Readonly<Record<P | Looked, Parameter>>
  readonly note: Measure['label']
}

/** What a surface measure has from the measure that it lays over surroundings; its id, laws and reading are its own. */
export interface Surface<K extends keyof Inputs, P extends string> extends SurfaceWords<P> {
  readonly needs: readonly (K | 'space')[]
  compute(inputs: Pick<Inputs, K | 'space'>, values: Values<P | Looked>): number
}

const surfaceSources = [
  "O'Sullivan & Wong (2007), Geographical Analysis 39(2), 147–168",
  "Reardon & O'Sullivan (2004), Sociological Methodology 34(1), 121–162",
]

export const looked = <K extends keyof Inputs, P extends string>(of: Measure<K, P>): SurfaceWords<P> => ({
  family: 'spatial',
  dimension: of.dimension,
  label: { de: `${of.label.de}, über Umgebungen`, en: `${of.label.en} of surroundings` },
  formula: {
    de: `${wording(of.formula, 'de')},  mit ṽᵢ = Σⱼ K(dᵢⱼ) vⱼ statt aller Personen vᵢ`,
    en: `${wording(of.formula, 'en')},  with ṽᵢ = Σⱼ K(dᵢⱼ) vⱼ in place of all persons vᵢ`,
  },
  source: [...new Set([...surfaceSources, ...of.source.split('; ')])].join('; '),
  range: of.range,
  parameters: { ...of.parameters, bandwidth: bandwidthParameter, kernel: kernelParameter },
  note: {
    de: `${of.note ? `${of.note.de} ` : ''}Jeder bewohnte Raum zählt mit den gewichteten Personen seiner Umgebung; Personen werden dafür mehrfach gezählt und nicht gerundet. PySAL rundet sie auf ganze Personen und gewichtet den eigenen Raum bei manchen Kernen zu hoch, und unbewohnte Räume zählen dort mit. Der Wert fällt im Allgemeinen mit der Bandbreite, die dabeistehen muss.`,
    en: `${of.note ? `${of.note.en} ` : ''}Every inhabited area counts with the weighed persons of its surroundings; for that persons are counted several times and not rounded. PySAL rounds them to whole persons, weighs the own area too high with some kernels, and counts uninhabited areas as well. The value falls in general with the bandwidth, which must be named with it.`,
  },
})
