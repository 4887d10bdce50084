import type { NodeTrace } from '../../measures/composite/chain/draw.ts'
import { denominate } from '../../measures/composite/denominate/table.ts'
import { gapsOf } from '../../measures/composite/chain/impute-step.ts'
import type { Imputer } from '../../measures/composite/impute/imputer.ts'
import { impute } from '../../measures/composite/impute/table.ts'
import { signOf, type Stage } from '../../measures/composite/chain/stage.ts'
import { wholeOnly } from '../../measures/composite/chain/whole-only.ts'
import type { Step } from '../../measures/composite/chain/spec.ts'
import { treat } from '../../measures/composite/treat/table.ts'
import type { Method } from '../../model/method.ts'
import { finite } from './finite.ts'
import type { AppliedExplained, MemberExplained, StepExplained } from './explanation.ts'
import type { PartOf } from './part-of.ts'
import { placeAmong } from './place-among.ts'
import { scaleOf } from './scale.ts'

/** How the value of an indicator came onto the scale of its index, step by step. */
export function explainMember(
  { composite, year, directionOf, explain }: PartOf,
  k: number,
  row: number,
): MemberExplained {
  const { chain, result } = composite
  const { id, parent } = chain.indicators[k]!
  const { now, before } = explain(id)
  const { stages, stage } = result
  const scaled = chain.steps.at(-1) as Extract<Step, { readonly step: 'normalise' }>
  const choice = scaled.own?.[id] ?? scaled
  const asked = {
    settings: choice.settings,
    scope: scaled.scope,
    years: composite.rows.years,
    assessedOnly: wholeOnly(chain.steps),
  }
  const scale = scaleOf(stage.trace.at(-1)!.notes, id, year, asked)!
  const turned = signOf(chain.indicators[k]!, chain.high) === -1
  const raw = stages.at(-2)!
  const { mean, sd } = scale.rests
  const z = finite(stage.columns[k]![row]!)
  const node = result.nodes.find((one) => one.id === parent)
  const weight = weightOf(node, id)
  const at = (s: number) => finite(stages[s]!.columns[k]![row]!)
  const steps = chain.steps.slice(0, -1).flatMap((step, s): StepExplained[] => {
    const [was, is] = [at(s), at(s + 1)]
    if (step.step === 'screen' || step.step === 'normalise' || was === is) return []
    const applied = appliedBy(step, [stages[s]!, stages[s + 1]!], year, k, row)
    return [{ step: step.step, ...applied, before: was, after: is }]
  })
  return {
    ...now,
    direction: directionOf(id),
    turned,
    parent,
    weight,
    contribution: node && z !== null && node.level.aggregate.method === 'sum' ? weight * z : null,
    steps,
    treated: at(stages.length - 2),
    scale,
    mean: mean === undefined || sd === undefined ? null : turned ? -mean : mean,
    sd: mean === undefined || sd === undefined ? null : sd,
    place: placeAmong(
      raw,
      raw.columns[k]!.map((x) => (turned ? -x : x)),
      scaled.scope,
      row,
      scale,
    ),
    z,
    before,
  }
}

/** As it counts: declared, or estimated; 0 where the part is left out. */
function weightOf(node: NodeTrace | undefined, id: string): number {
  const k = node?.children.indexOf(id) ?? -1
  return k < 0 ? 0 : node!.weights[k]!
}

/** What a step applied to one cell, from the stage before to the one after. */
function appliedBy(
  step: Exclude<Step, { readonly step: 'screen' | 'normalise' }>,
  [before, after]: readonly [Stage, Stage],
  year: number,
  k: number,
  row: number,
): Pick<StepExplained, 'methods' | 'sameUnit'> {
  const told = ({ label, formula }: Method, rests: AppliedExplained['rests']) => ({ label, formula, rests })
  if (step.step === 'impute') {
    const method: Imputer = impute[step.method]
    return { methods: [told(method, method.rests?.(gapsOf(before), k, row) ?? {})], sameUnit: true }
  }
  if (step.step === 'denominate') return { methods: [told(denominate[step.method], {})], sameUnit: false }
  const own = after.trace.at(-1)!.notes.filter(({ indicator }) => indicator === after.spec.indicators[k]!.id)
  const methods = (own.find((one) => one.year === year) ?? own[0])?.methods ?? []
  return {
    methods: methods.map(({ id, rests }) => told(treat[id as keyof typeof treat], rests)),
    sameUnit: methods.every(({ id }) => id === 'winsorise'),
  }
}
