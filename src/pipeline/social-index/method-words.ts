import { aggregate } from '../../measures/composite/aggregate/table.ts'
import type { ChainSpec, Level } from '../../measures/composite/chain/spec.ts'
import { wholeOnly } from '../../measures/composite/chain/whole-only.ts'
import { normalise } from '../../measures/composite/normalise/table.ts'
import { estimated } from '../../measures/composite/weight/estimated.ts'
import { weight } from '../../measures/composite/weight/table.ts'
import type { Language, Text } from '../../model/text.ts'
import { heightsOf } from './heights.ts'
import { methodName } from './method-name.ts'
import { percent } from './percent.ts'
import { scopeWords } from './scope-words.ts'
import { stepWords } from './step-words.ts'

/** The chain of an index in one sentence, every step that the plan declares in it; parts stand by their labels. */
export function methodWords(chain: ChainSpec, labelOf: (part: string) => Text): Text {
  const assessedOnly = wholeOnly(chain.steps)
  const words = (l: Language) =>
    [...chain.steps.flatMap((step) => stepWords(step, assessedOnly, l)), ...levelWords(chain, labelOf, l)].join('; ')
  return { de: words('de'), en: words('en') }
}

function levelWords(chain: ChainSpec, labelOf: (part: string) => Text, l: Language): string[] {
  const { levels } = chain
  if (levels.length === 1) return [oneLevel(chain, levels[0]!, partsAt(chain, 0), labelOf, l)]
  return levels.map((level, i) => {
    const top = i === levels.length - 1
    const deep = levels.length > 2
    const name = top
      ? { de: 'Index', en: 'index' }
      : { de: `Teilindizes${deep ? ` der Ebene ${i + 1}` : ''}`, en: `sub-indices${deep ? ` of level ${i + 1}` : ''}` }
    return `${name[l]}: ${oneLevel(chain, level, partsAt(chain, i), labelOf, l)}`
  })
}

/** What is drawn together on a level. */
function partsAt(chain: ChainSpec, height: number): string[] {
  const heights = heightsOf(chain)
  return [...chain.indicators, ...chain.nodes].flatMap(({ id, parent }) =>
    parent !== null && heights.get(parent) === height ? [id] : [],
  )
}

const plainNames: Readonly<Record<string, Text>> = {
  sum: { de: 'Summe', en: 'sum' },
  mean: { de: 'Mittel', en: 'mean' },
}

function oneLevel(
  { weights, steps }: ChainSpec,
  level: Level,
  parts: readonly string[],
  labelOf: (part: string) => Text,
  l: Language,
): string {
  const { method, settings } = level.aggregate
  const name = plainNames[method]?.[l] ?? methodName(aggregate[method], settings, l)
  return `${name} ${weighed(level, parts, weights, labelOf, l)}${again(level, steps, l)}${few(level, l)}`
}

function weighed(
  { weigh, aggregate: by, rescale }: Level,
  parts: readonly string[],
  weights: ChainSpec['weights'],
  labelOf: (part: string) => Text,
  l: Language,
): string {
  const equal = weigh.method === 'equal' || new Set(parts.map((id) => weights[id])).size === 1
  if (weigh.method !== 'declared' && weigh.method !== 'equal')
    return `${l === 'de' ? 'mit Gewichten: ' : 'with weights: '}${methodName(weight[weigh.method], weigh.settings, l)}${estimated(weigh.method) ? scopeWords(weigh.over ?? 'pooled', l) : ''}`
  if (equal) return l === 'de' ? 'mit gleichen Gewichten' : 'with equal weights'
  const said = (value: number) => (l === 'de' ? String(value).replace('.', ',') : String(value))
  const called = (id: string) => (l === 'de' ? `„${labelOf(id).de}“` : `“${labelOf(id).en}”`)
  const named = parts.map((id) => `${called(id)} ${said(weights[id]!)}`).join('; ')
  // A sum grows with the weights unless it is standardised; of all else only their proportion counts
  const free = by.method !== 'sum' || rescale?.method.startsWith('z-') === true
  if (!free) return l === 'de' ? `mit den Gewichten ${named}` : `with the weights ${named}`
  return l === 'de'
    ? `mit den Gewichten ${named} (nur ihr Verhältnis zählt)`
    : `with the weights ${named} (only their proportion counts)`
}

function again({ rescale }: Level, steps: ChainSpec['steps'], l: Language): string {
  if (!rescale) return ''
  const last = steps.at(-1)
  if (last?.step === 'normalise' && last.method === rescale.method && rescale.method.startsWith('z-'))
    return l === 'de' ? ', noch einmal standardisiert' : ', standardised once more'
  const name = `${methodName(normalise[rescale.method], rescale.settings, l)}${scopeWords(rescale.scope, l)}`
  return l === 'de' ? `, dann auf der Skala ${name}` : `, then on the scale ${name}`
}

function few({ atLeast }: Level, l: Language): string {
  if (atLeast === undefined || atLeast === 1) return ''
  const share = percent(atLeast, l)
  return l === 'de'
    ? `, wo mindestens ${share} der Teile vorliegen (die Gewichte der übrigen werden gestreckt)`
    : `, where at least ${share} of the parts are there (the weights of the others are stretched)`
}
