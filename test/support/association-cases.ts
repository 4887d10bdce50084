import { readFileSync } from 'node:fs'
import type { Neighbours } from '../../src/model/neighbours.ts'
import { inhabited } from './reversed.ts'
import { spatialCases } from './spatial-cases.ts'

type ByArea = Readonly<Record<string, number | null>>

/** One group's shares in the inhabited areas with one kind of links, and what esda, numpy and spdep say of them. */
export interface AssociationCase {
  readonly name: string
  readonly ids: readonly string[]
  readonly group: readonly number[]
  readonly total: readonly number[]
  readonly share: readonly number[]
  readonly links: Neighbours
  readonly esda: {
    readonly moran: Readonly<Record<string, number>>
    readonly local_moran: { readonly Is: ByArea; readonly q: ByArea; readonly p_sim_9999: ByArea }
    readonly literature: { readonly I: number; readonly geary_C: number; readonly 'local_I_m2=sum(z^2)/n': ByArea }
    readonly G_global_binary: Readonly<Record<string, number>>
  } & Readonly<
    Record<`G_local(star=${'True' | 'False'},transform=${'R' | 'B'})`, { readonly Gs: ByArea; readonly Zs: ByArea }>
  >
  readonly spdep: {
    readonly moran_rand: Readonly<Record<'I' | 'E' | 'Var' | 'Z' | 'p', number>>
    readonly moran_norm: Readonly<Record<'Var' | 'Z' | 'p', number>>
    readonly geary_rand: Readonly<Record<'C' | 'Var' | 'Z' | 'p', number>>
    readonly globalG_binary: Readonly<Record<'G' | 'E' | 'Var', number>>
    readonly EBImoran_I: number
    readonly localG_Gi_binary_z: ByArea
    readonly localG_Gistar_binary_z: ByArea
    readonly localG_Gistar_W_z: ByArea
  }
}

/** All groups of a folder with queen and rook links. */
export function associationCases(folder: URL, year: string): readonly AssociationCase[] {
  const json = (name: string) => JSON.parse(readFileSync(new URL(`expected/${name}`, folder), 'utf8'))
  const esda = json('autocorrelation.json').values
  const spdep = json('r_spdep.json')
  const ids = json('geometry.json').id as string[]
  return spatialCases(folder, year).flatMap(({ name, map }) => {
    const kept = inhabited(map)
    const own = ids.filter((_, i) => map.total[i]! > 0)
    const [group, total] = [Array.from(kept.group), Array.from(kept.total)]
    return (['queen', 'rook'] as const).flatMap((kind) => {
      const third = spdep[`${name.split('|')[0]}|${kind}`]
      if (third === undefined || esda[name]?.[kind] === undefined) return []
      const { start, to } = kept.contiguity[kind]
      return [
        {
          name: `${name} ${kind}`,
          ids: own,
          group: Object.freeze(group),
          total: Object.freeze(total),
          share: Object.freeze(total.map((t, i) => group[i]! / t)),
          links: { start, to, weight: new Float64Array(to.length).fill(1) },
          esda: esda[name][kind],
          spdep: third,
        },
      ]
    })
  })
}

export const kunststadt = associationCases(new URL('../../fixtures/reference/kunststadt-64/', import.meta.url), '2021')
