import type { Settings } from '../../../model/method.ts'
import type { Normaliser, Pool, Scale } from '../normalise/normaliser.ts'
import { normalise } from '../normalise/table.ts'
import { settings } from '../settings.ts'
import { passes } from './passes.ts'
import type { ChainIndicator, Step } from './spec.ts'
import { present } from './present.ts'
import { refuseScale, refuseUnits } from './refuse-scale.ts'
import { signOf, type Note, type Stage } from './stage.ts'

/** Turns every indicator so that high means what the index means, and puts it on its scale. */
export function normaliseStep(stage: Stage, step: Step & { readonly step: 'normalise' }): Stage {
  const { spec } = stage
  const notes: Note[] = []
  const columns = spec.indicators.map((indicator, k) => {
    const choice = step.own?.[indicator.id] ?? step
    const method: Normaliser = normalise[choice.method]
    const given = settings(method, choice.settings) as Settings
    const sign = signOf(indicator, spec.high)
    const raw = stage.columns[k]!
    const turned = new Float64Array(raw.length)
    for (let i = 0; i < raw.length; i++) turned[i] = sign * raw[i]
    const out = new Float64Array(turned.length)
    refuseUnits(method, indicator, stage.flags[k]!)
    for (const { year, fitted, applied } of passes(stage, step.scope)) {
      const fittedOn = pool(stage, method, indicator, turned, fitted)
      const scale: Scale = method.fit(fittedOn, given)
      refuseScale(method, indicator.id, year, fittedOn, scale)
      notes.push({ indicator: indicator.id, year, methods: [{ id: method.id, rests: scale.rests }] })
      for (const { rows } of applied) for (let j = 0; j < rows.length; j++) out[rows[j]] = scale.at(turned[rows[j]])
    }
    return out
  })
  return { ...stage, columns, trace: [...stage.trace, { step, notes }] }
}

function pool(
  stage: Stage,
  method: Normaliser,
  indicator: ChainIndicator,
  turned: Float64Array,
  rows: Int32Array,
): Pool {
  const { data, spec } = stage
  const sign = signOf(indicator, spec.high)
  const needs = (need: Normaliser['needs'][number]) => method.needs.includes(need)
  const weighted = needs('population') ? data.population! : null
  const { there, values } = present(rows, turned, weighted)
  const { target, goalposts } = indicator
  const at = needs('reference') ? rows.find((i) => data.areas[i] === spec.reference) : undefined
  const turnedPosts = (low: number, high: number): [number, number] => (sign === 1 ? [low, high] : [-high, -low])
  return {
    values,
    ...(weighted ? { population: Float64Array.from(there, (i) => weighted[i]) } : {}),
    ...(at === undefined ? {} : { reference: turned[at] }),
    ...(target === undefined ? {} : { target: sign * target }),
    ...(goalposts ? { goalposts: turnedPosts(...goalposts) } : {}),
  }
}
