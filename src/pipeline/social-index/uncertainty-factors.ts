import type { ChainSpec, Step } from '../../measures/composite/chain/spec.ts'
import { aggregate } from '../../measures/composite/aggregate/table.ts'
import { normalise } from '../../measures/composite/normalise/table.ts'
import type { Change } from '../../measures/composite/robustness/change.ts'
import type { Alternative, Factor } from '../../measures/composite/robustness/factor.ts'
import { weightFactor, weightSets } from '../../measures/composite/robustness/weight-sets.ts'
import { treat } from '../../measures/composite/treat/table.ts'
import { weight } from '../../measures/composite/weight/table.ts'
import type { Given, Method } from '../../model/method.ts'
import type { Language, Text } from '../../model/text.ts'
import type { UncertaintyPlan } from '../../plan/index-plan.ts'
import { methodName } from './method-name.ts'
import { percent } from './percent.ts'
import { scopeWords } from './scope-words.ts'

/** A step that does nothing: room for a treatment where the index has none. */
const nothing: Step = { step: 'screen' }

const most = 1000
const asPlanned: Text = { de: 'wie vereinbart', en: 'as agreed' }
const untreated: Text = { de: 'keine Behandlung', en: 'no treatment' }

export interface Questions {
  /** The chain, with room for every alternative; it gives the same values. */
  readonly spec: ChainSpec
  readonly factors: readonly Factor[]
  /** What each question is about, in words. */
  readonly words: readonly { readonly label: Text; readonly ways: Text }[]
}

/**
 * The questions that a plan leaves open, each with the agreed way as its first alternative; `voted` where the weights are those
 * of votes.
 */
export function questionsOf(
  plan: UncertaintyPlan,
  chain: ChainSpec,
  labelOf: (part: string) => Text,
  voted = false,
): Questions {
  const own = chain.steps.findIndex(({ step }) => step === 'treat')
  const spec =
    plan.treat.length === 0 || own >= 0
      ? chain
      : { ...chain, steps: [...chain.steps.slice(0, -1), nothing, chain.steps.at(-1)!] }
  const treated = own >= 0 ? own : spec.steps.length - 2
  const factors: Factor[] = [
    factor(
      'normalise',
      { de: 'Normalisierung', en: 'normalisation' },
      plan.normalise.map((by) => [scaled(by, spec.steps.at(-1)!), { change: 'step', at: spec.steps.length - 1, by }]),
    ),
    factor(
      'treat',
      { de: 'Behandlung von Ausreißern', en: 'treatment of outliers' },
      plan.treat.map((by) => [
        by === null ? untreated : treatedBy(by),
        { change: 'step', at: treated, by: by ?? nothing },
      ]),
    ),
    factor(
      'aggregate',
      { de: 'Zusammenfassung', en: 'aggregation' },
      plan.aggregate.map((by) => [label(aggregate[by.method], by.settings), { change: 'aggregate', by }]),
    ),
    factor(
      'without',
      { de: 'Fehlen eines Teils', en: 'a part left out' },
      plan.without.map((id) => {
        const { de, en } = labelOf(id)
        return [
          { de: `ohne „${de}“`, en: `without “${en}”` },
          { change: 'without', ids: [id] },
        ]
      }),
    ),
    ...weights(plan, spec),
  ]
  const open = factors.filter(({ alternatives }) => alternatives.length > 1)
  return {
    spec,
    factors: open,
    words: open.map((one) =>
      wordsOf(
        one,
        plan,
        voted,
        spec.levels.some(({ weigh }) => weigh.method !== 'declared'),
      ),
    ),
  }
}

function weights({ weights: said, draws, seed }: UncertaintyPlan, spec: ChainSpec): Factor[] {
  const name = { de: 'Gewichte', en: 'weights' }
  if (said === null) return []
  if (said.kind !== 'methods') {
    const sets = weightSets(spec, said, { count: Math.min(draws, most), seed })
    return [{ ...weightFactor(sets), label: name }]
  }
  return [
    factor(
      'weights',
      name,
      said.methods.map((by) => [label(weight[by.method], by.settings), { change: 'weigh', by }]),
    ),
  ]
}

const label = (method: Method, given?: Given): Text => both((l) => methodName(method, given, l))

/** With the years that it looks at, where these are others than those of the index. */
function scaled(by: UncertaintyPlan['normalise'][number], own: Step): Text {
  const same = own.step === 'normalise' && JSON.stringify(own.scope) === JSON.stringify(by.scope)
  return both((l) => `${methodName(normalise[by.method], by.settings, l)}${same ? '' : scopeWords(by.scope, l)}`)
}

/** Both ways, where there is a second one. */
const treatedBy = ({ first, then }: NonNullable<UncertaintyPlan['treat'][number]>): Text =>
  both((l) => {
    const one = methodName(treat[first.method], first.settings, l)
    return then
      ? `${one}${{ de: ', sonst ', en: ', else ' }[l]}${methodName(treat[then.method], then.settings, l)}`
      : one
  })

const both = (say: (l: Language) => string): Text => ({ de: say('de'), en: say('en') })

const factor = (id: string, name: Text, others: readonly (readonly [Text, Change])[]): Factor => ({
  id,
  label: name,
  alternatives: [
    { label: asPlanned, changes: [] },
    ...others.map(([own, change]): Alternative => ({ label: own, changes: [change] })),
  ],
})

function wordsOf(
  { id, label: name, alternatives }: Factor,
  { weights: said }: UncertaintyPlan,
  voted: boolean,
  some: boolean,
): Questions['words'][number] {
  if (id === 'weights' && said?.kind === 'band') {
    return {
      label: name,
      ways: {
        de: `jedes${some ? ' vereinbarte' : ''} um bis zu ${percent(said.width, 'de')} höher oder niedriger${voted ? ' als nach den Stimmen' : ''}`,
        en: `each${some ? ' agreed one' : ''} up to ${percent(said.width, 'en')} higher or lower${voted ? ' than by the votes' : ''}`,
      },
    }
  }
  if (id === 'weights' && said?.kind === 'dirichlet')
    return {
      label: name,
      ways: {
        de: `Anteile zufällig um ${voted ? 'die der Stimmen' : 'die vereinbarten'} (Dirichlet, ${said.concentration})`,
        en: `shares at random around ${voted ? 'those of the votes' : 'the agreed ones'} (Dirichlet, ${said.concentration})`,
      },
    }
  const list = (l: 'de' | 'en') => alternatives.map((one) => one.label[l]).join(', ')
  return { label: name, ways: { de: list('de'), en: list('en') } }
}
