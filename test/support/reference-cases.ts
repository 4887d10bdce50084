import { readFileSync } from 'node:fs'
import type { Inputs } from '../../src/model/measure.ts'
import { rows } from './rows.ts'

export interface MonteCarlo {
  readonly mean: number
  readonly mc_se: number
}

/** One group in one city, with what other programs say about it. */
export interface ReferenceCase {
  readonly name: string
  readonly inputs: Pick<Inputs, 'group' | 'other' | 'total'>
  /** `default` and `variants` of PySAL in one. */
  readonly pysal: Readonly<Record<string, number>>
  readonly literature: Readonly<Record<string, number>> & {
    readonly D_star_evenness_mc: MonteCarlo & { readonly sd: number; readonly p975: number }
    readonly G_star_evenness_mc: MonteCarlo
    readonly mc_bootstrap_mean_D: MonteCarlo & { readonly sd: number }
    readonly BiasCorrectedDissim_mc: { readonly value: number; readonly mc_se: number }
  }
  readonly oasisr: Readonly<Record<string, number>>
}

/** All groups of a reference folder; inputs are frozen. */
export function referenceCases(folder: URL, year: string): ReferenceCase[] {
  const table = rows(new URL(`data_${year}.csv`, folder))
  const json = (name: string) => JSON.parse(readFileSync(new URL(`expected/${name}`, folder), 'utf8'))
  const column = (name: string) => Object.freeze(table.map((row) => Number(row[name])))
  const pysal = json('pysal_singlegroup.json').values
  const literature = json('literature_singlegroup.json').values
  const third = json('r_oasisr.json')
  return Object.keys(literature).map((name) => {
    const [group, total] = name.split('|').map((part) => column(part))
    const other = Object.freeze(total!.map((t, i) => t - group![i]!))
    return {
      name,
      inputs: Object.freeze({ group: group!, other, total: total! }),
      pysal: { ...pysal[name].default, ...pysal[name].variants },
      literature: literature[name].aspatial,
      oasisr: third[name.split('|')[0]!],
    }
  })
}
