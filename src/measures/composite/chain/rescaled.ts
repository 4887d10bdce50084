import type { Settings } from '../../../model/method.ts'
import type { Normaliser, Pool } from '../normalise/normaliser.ts'
import { normalise } from '../normalise/table.ts'
import { settings } from '../settings.ts'
import { passes } from './passes.ts'
import { present } from './present.ts'
import { refuseScale } from './refuse-scale.ts'
import type { Level } from './spec.ts'
import type { Note, Stage } from './stage.ts'

/** Puts a sub-index, or the index, on the scale that its level asks for; as it is where none is asked for. */
export function rescaled(stage: Stage, { rescale }: Level, id: string, values: Float64Array) {
  if (rescale === undefined) return { out: values, scales: [] }
  const method: Normaliser = normalise[rescale.method]
  const given = settings(method, rescale.settings) as Settings
  const { population, areas } = stage.data
  const out = new Float64Array(values.length)
  const scales: Note[] = []
  for (const { year, fitted, applied } of passes(stage, rescale.scope)) {
    const weighted = method.needs.includes('population') ? population! : null
    const { there, values: own } = present(fitted, values, weighted)
    const { reference } = stage.spec
    const at = reference === undefined ? undefined : fitted.find((i) => areas[i] === reference)
    // Parts that mirror each other cancel up to rounding; what is left must not be blown up
    if (own.every((x) => Math.abs(x) <= 1e-12)) own.fill(0)
    const pool: Pool = {
      values: own,
      ...(weighted ? { population: Float64Array.from(there, (i) => weighted[i]) } : {}),
      ...(at === undefined ? {} : { reference: values[at] }),
    }
    const scale = method.fit(pool, given)
    refuseScale(method, id, year, pool, scale)
    scales.push({ indicator: id, year, methods: [{ id: method.id, rests: scale.rests }] })
    for (const { rows } of applied) for (let j = 0; j < rows.length; j++) out[rows[j]] = scale.at(values[rows[j]])
  }
  return { out, scales }
}
