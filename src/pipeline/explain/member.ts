import type { NodeTrace } from '../../measures/composite/chain/draw.ts'
import { denominate } from '../../measures/composite/denominate/table.ts'
import { impute } from '../../measures/composite/impute/table.ts'
import { signOf } from '../../measures/composite/chain/stage.ts'
import type { Step } from '../../measures/composite/chain/spec.ts'
import { treat } from '../../measures/composite/treat/table.ts'
import type { Text } from '../../model/text.ts'
import { finite } from './finite.ts'
import type { MemberExplained, StepExplained } from './explanation.ts'
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
  const scale = scaleOf(stage.trace.at(-1)!.notes, id, year)!
  const turned = signOf(chain.indicators[k]!, chain.high) === -1
  const { mean, sd } = scale.rests
  const z = finite(stage.columns[k]![row]!)
  const node = result.nodes.find((one) => one.id === parent)
  const weight = weightOf(node, id)
  const scaled = chain.steps.at(-1)!
  const at = (s: number) => finite(stages[s]!.columns[k]![row]!)
  const steps = chain.steps.slice(0, -1).flatMap((step, s): StepExplained[] => {
    const [was, is] = [at(s), at(s + 1)]
    if (step.step === 'screen' || step.step === 'normalise' || was === is) return []
    const notes = stages[s + 1]!.trace.at(-1)!.notes
    return [{ step: step.step, methods: methodsOf(step, id, year, notes), before: was, after: is }]
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
    place:
      scaled.step === 'normalise' && 'n' in scale.rests
        ? placeAmong(stages.at(-2)!, scaled.scope, k, row, turned)
        : null,
    z,
    before,
  }
}

/** As it counts: declared, or estimated; 0 where the part is left out. */
function weightOf(node: NodeTrace | undefined, id: string): number {
  const k = node?.children.indexOf(id) ?? -1
  return k < 0 ? 0 : node!.weights[k]!
}

type Notes = PartOf['composite']['result']['stage']['trace'][number]['notes']

function methodsOf(step: Step, id: string, year: number, notes: Notes): readonly Text[] {
  if (step.step === 'impute') return [impute[step.method].label]
  if (step.step === 'denominate') return [denominate[step.method].label]
  const own = notes.filter(({ indicator }) => indicator === id)
  const note = own.find((one) => one.year === year) ?? own[0]
  return (note?.methods ?? []).map((method) => treat[method.id as keyof typeof treat].label)
}
