import type { Settings } from '../../../model/method.ts'
import { impute } from '../impute/table.ts'
import type { Gaps, Imputer } from '../impute/imputer.ts'
import { settings } from '../settings.ts'
import type { Step } from './spec.ts'
import { flag, signOf, type Stage } from './stage.ts'

/** The table that a stage leaves to be filled. */
export const gapsOf = ({ spec, data, columns, blocks }: Stage): Gaps => ({
  columns,
  signs: spec.indicators.map((indicator) => signOf(indicator, spec.high)),
  blocks: blocks.map(({ rows }) => rows),
  parents: spec.indicators.map(({ parent }) => parent),
  areas: data.areas,
  ...(data.groups ? { groups: data.groups } : {}),
  ...(data.years ? { years: data.years } : {}),
})

/** Fills gaps of the areas that are assessed, and flags every cell it fills. */
export function imputeStep(stage: Stage, step: Step & { readonly step: 'impute' }): Stage {
  const { columns } = stage
  const method: Imputer = impute[step.method]
  const filled = method.fill(gapsOf(stage), settings(method, step.settings) as Settings)
  const gap = (k: number, i: number) => Number.isNaN(columns[k]![i]) && stage.out[i] === null
  return {
    ...stage,
    columns: columns.map((column, k) => column.map((x, i) => (gap(k, i) ? filled[k]![i] : x))),
    flags: stage.flags.map((flags, k) =>
      flags.map((bits, i) => (gap(k, i) && !Number.isNaN(filled[k]![i]) ? bits | flag.imputed : bits)),
    ),
    trace: [...stage.trace, { step, notes: [] }],
  }
}
