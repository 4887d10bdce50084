import type { Inputs, Measure, Parameter, Values } from '../../model/measure.ts'
import { bandwidthParameter, environment, kernelParameter } from './environment.ts'

type Looked = 'bandwidth' | 'kernel'

/** What a surface measure has from the measure that it lays over surroundings; its id, laws and reading are its own. */
export interface Surface<K extends 'group' | 'other' | 'total', P extends string> {
  readonly family: string
  readonly dimension: Measure['dimension']
  readonly label: Measure['label']
  readonly formula: string
  readonly source: string
  readonly range: Measure['range']
  readonly needs: readonly (K | 'total' | 'space')[]
  readonly parameters: Readonly<Record<P | Looked, Parameter>>
  readonly note: Measure['label']
  compute(inputs: Pick<Inputs, K | 'total' | 'space'>, values: Values<P | Looked>): number
}

/**
 * A measure of areas laid over a surface: each inhabited area is looked at with all that surrounds it, and the measure is
 * taken of these surroundings in place of the areas. With a bandwidth below the distance of neighbours it is the measure
 * itself. O(pairs within reach), shared by all surface measures of a group, and the measure's own cost.
 */
export const surface = <K extends 'group' | 'other' | 'total', P extends string>(of: Measure<K, P>): Surface<K, P> => ({
  family: 'spatial',
  dimension: of.dimension,
  label: { de: `${of.label.de}, über Umgebungen`, en: `${of.label.en} of surroundings` },
  formula: `${of.formula},  with ṽᵢ = Σⱼ K(dᵢⱼ) vⱼ in place of all persons vᵢ`,
  source: `Reardon & O'Sullivan (2004), Sociological Methodology 34(1), 121–162; ${of.source}`,
  range: of.range,
  needs: [...new Set([...of.needs, 'total' as const, 'space' as const])],
  parameters: { ...of.parameters, bandwidth: bandwidthParameter, kernel: kernelParameter },
  note: {
    de: 'Jeder bewohnte Raum zählt mit den gewichteten Personen seiner Umgebung; Personen werden dafür mehrfach gezählt und nicht gerundet. PySAL rundet sie auf ganze Personen und gewichtet den eigenen Raum bei manchen Kernen zu hoch, und unbewohnte Räume zählen dort mit. Der Wert fällt im Allgemeinen mit der Bandbreite, die dabeistehen muss.',
    en: 'Every inhabited area counts with the weighed persons of its surroundings; for that persons are counted several times and not rounded. PySAL rounds them to whole persons, weighs the own area too high with some kernels, and counts uninhabited areas as well. The value falls in general with the bandwidth, which must be named with it.',
  },
  compute(inputs, values) {
    const asked: Partial<Inputs> & Pick<Inputs, 'total' | 'space'> = inputs
    const around = environment(
      asked.space,
      asked.total,
      of.needs.map((name) => asked[name]!),
      values,
    )
    const counts: Partial<Record<K, Float64Array>> = {}
    of.needs.forEach((name, k) => (counts[name] = around[k]!))
    return of.compute(counts as Pick<Inputs, K>, values)
  },
})
