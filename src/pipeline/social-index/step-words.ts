import type { Step } from '../../measures/composite/chain/spec.ts'
import { denominate } from '../../measures/composite/denominate/table.ts'
import { impute } from '../../measures/composite/impute/table.ts'
import { normalise } from '../../measures/composite/normalise/table.ts'
import type { Flow } from '../../measures/composite/treat/flow.ts'
import { treat } from '../../measures/composite/treat/table.ts'
import type { Language, Text } from '../../model/text.ts'
import { methodName } from './method-name.ts'
import { percent } from './percent.ts'
import { scopeWords } from './scope-words.ts'

const normalised: Readonly<Record<string, Text>> = {
  'z-population': {
    de: 'z-Werte aus dem ungewichteten Mittel und der Standardabweichung der Grundgesamtheit (Teiler n)',
    en: 'z-values from the unweighted mean and the population standard deviation (divisor n)',
  },
  'z-sample': {
    de: 'z-Werte aus dem ungewichteten Mittel und der Standardabweichung der Stichprobe (Teiler n − 1)',
    en: 'z-values from the unweighted mean and the sample standard deviation (divisor n − 1)',
  },
}

const overAssessed: Text = { de: 'über die bewerteten Räume', en: 'over the assessed areas' }
const overPresent: Text = { de: 'über alle Räume mit Wert', en: 'over all areas with a value' }

/** What a step of the chain does, in words; nothing of areas that must have all indicators, which is understood. */
export function stepWords(step: Step, assessedOnly: boolean, l: Language): string[] {
  const de = l === 'de'
  switch (step.step) {
    case 'screen':
      return screened(step, l)
    case 'impute':
      return [`${de ? 'Lücken gefüllt' : 'gaps filled'}: ${methodName(impute[step.method], step.settings, l)}`]
    case 'denominate':
      return [methodName(denominate[step.method], step.settings, l)]
    case 'treat': {
      const own = Object.entries(step.own ?? {}).map(([id, flow]) => `${id}: ${flowWords(flow, l)}`)
      const others = own.length === 0 ? '' : ` (${own.join('; ')})`
      return [`${de ? 'Ausreißer' : 'outliers'}: ${flowWords(step, l)}${scopeWords(step.scope ?? 'year', l)}${others}`]
    }
    case 'normalise': {
      const own = Object.entries(step.own ?? {}).map(
        ([id, { method, settings }]) => `${id}: ${methodName(normalise[method], settings, l)}`,
      )
      const plain = step.settings ? undefined : normalised[step.method]?.[l]
      const name = plain
        ? `${plain} ${(assessedOnly ? overAssessed : overPresent)[l]}`
        : methodName(normalise[step.method], step.settings, l)
      return [`${name}${scopeWords(step.scope, l)}${own.length === 0 ? '' : ` (${own.join('; ')})`}`]
    }
  }
}

function flowWords({ test, first, then, combine }: Flow, l: Language): string {
  const number = (value: number) => (l === 'de' ? String(value).replace('.', ',') : String(value))
  const one = methodName(treat[first.method], first.settings, l)
  const two = then ? methodName(treat[then.method], then.settings, l) : null
  const next =
    two === null
      ? ''
      : l === 'de'
        ? `, sonst ${combine ? 'dazu ' : ''}${two}`
        : `, else ${combine ? 'also ' : ''}${two}`
  if (test === 'always') return `${one}${next}`
  const when =
    l === 'de'
      ? `, wo |Schiefe| ≥ ${number(test.skewness)} und Wölbung ≥ ${number(test.kurtosis)}`
      : `, where |skewness| ≥ ${test.skewness} and kurtosis ≥ ${test.kurtosis}`
  return `${one}${next}${when}`
}

function screened(step: Step & { readonly step: 'screen' }, l: Language): string[] {
  const { present, notZero, population } = step
  const rules = [
    ...(present === undefined || (present === 1 && notZero === undefined && population === undefined)
      ? []
      : [l === 'de' ? `${percent(present, l)} der Indikatoren` : `${percent(present, l)} of the indicators`]),
    ...(notZero === undefined
      ? []
      : [
          l === 'de'
            ? `${percent(notZero, l)} Werten, die nicht 0 sind`
            : `${percent(notZero, l)} of values that are not 0`,
        ]),
    ...(population === undefined ? [] : [l === 'de' ? `${population} Personen` : `${population} persons`]),
  ]
  if (rules.length === 0) return []
  return [
    l === 'de'
      ? `bewertet werden Räume mit mindestens ${rules.join(' und ')}`
      : `assessed are areas with at least ${rules.join(' and ')}`,
  ]
}
