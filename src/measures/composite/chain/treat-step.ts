import { gather } from '../../../math/gather.ts'
import { mark } from '../treat/treater.ts'
import { treated } from '../treat/flow.ts'
import type { Step } from './spec.ts'
import { flag, type Block, type Note, type Stage } from './stage.ts'

const bit: Readonly<Record<number, number>> = {
  [mark.none]: 0,
  [mark.high]: flag.winsorisedHigh,
  [mark.low]: flag.winsorisedLow,
  [mark.transformed]: flag.transformed,
}

/** Tames extreme values indicator by indicator, each year by itself unless pooled, and flags every cell it touches. */
export function treatStep(stage: Stage, step: Step & { readonly step: 'treat' }): Stage {
  const all: Block = { year: null, rows: Int32Array.from(stage.data.areas, (_, i) => i) }
  const blocks = step.scope === 'pooled' ? [all] : stage.blocks
  const columns = stage.columns.map((column) => Float64Array.from(column))
  const flags = stage.flags.map((bits) => Uint8Array.from(bits))
  const notes: Note[] = []
  stage.spec.indicators.forEach(({ id }, k) => {
    for (const { year, rows } of blocks) {
      const { values, marks, methods } = treated(gather(stage.columns[k]!, rows), step.own?.[id] ?? step)
      if (methods.length === 0) continue
      notes.push({ indicator: id, year, methods })
      rows.forEach((i, j) => {
        columns[k]![i] = values[j]
        flags[k]![i] = flags[k]![i] | bit[marks[j]]!
      })
    }
  })
  return { ...stage, columns, flags, trace: [...stage.trace, { step, notes }] }
}
