import type { Settings } from '../../../model/method.ts'
import { denominate } from '../denominate/table.ts'
import { settings } from '../settings.ts'
import type { Step } from './spec.ts'
import type { Stage } from './stage.ts'

/** Relates every indicator that names a base to it; the others stay as they are. */
export function denominateStep(stage: Stage, step: Step & { readonly step: 'denominate' }): Stage {
  const { spec, data } = stage
  const method = denominate[step.method]
  const given = settings(method, step.settings) as Settings<typeof method.parameters>
  return {
    ...stage,
    columns: stage.columns.map((column, k) => {
      const base = data.bases?.[spec.indicators[k]!.denominator ?? '']
      return base ? column.map((x, i) => method.relate(x, base[i], given)) : column
    }),
    trace: [...stage.trace, { step, notes: [] }],
  }
}
