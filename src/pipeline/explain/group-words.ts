import { aggregate } from '../../measures/composite/aggregate/table.ts'
import { type Language, wording, type Wording } from '../../model/text.ts'
import { localNumber } from '../../render/round.ts'
import type { GroupExplained, PartExplained } from './explanation.ts'
import { appliedWords } from './applied-words.ts'
import { braced, isOf } from './rest-words.ts'
import { ontoScale } from './scale-words.ts'

const words = {
  de: {
    again: (value: string, sum: string, mean: string, sd: string) =>
      `${value} = (${sum} − ${braced(mean)}) / ${sd}: die Summe der Beiträge, gemessen am Mittel und an der Standardabweichung aller bewerteten Räume.`,
    plain: (value: string) => `${value} ist die Summe der Beiträge.`,
    group: (label: string, value: string, method: string, parts: string) =>
      `${label}: ${value} (${method} aus ${parts}).`,
    formula: (formula: string) => ` Formel: ${formula}.`,
    weights: (how: string) => ` Gewichte: ${how}.`,
    part: (label: string, value: string, weight: string) => `${label} ${value}, Gewicht ${weight}`,
    own: ' Die Gewichte sind die, unter denen dieser Raum am besten dasteht.',
    contests: (won: string, lost: string, even: string) =>
      ` Verglichen mit jedem anderen Raum: ${won}-mal darüber, ${lost}-mal darunter, ${even}-mal unentschieden.`,
    stretched: 'Ein Teil fehlt; sein Gewicht wurde auf die übrigen verteilt.',
    sub: 'Teilindex',
    none: 'kein Wert',
  },
  en: {
    again: (value: string, sum: string, mean: string, sd: string) =>
      `${value} = (${sum} − ${braced(mean)}) / ${sd}: the sum of the contributions, measured by mean and standard deviation of all assessed areas.`,
    plain: (value: string) => `${value} is the sum of the contributions.`,
    group: (label: string, value: string, method: string, parts: string) =>
      `${label}: ${value} (${method} of ${parts}).`,
    formula: (formula: string) => ` Formula: ${formula}.`,
    weights: (how: string) => ` Weights: ${how}.`,
    part: (label: string, value: string, weight: string) => `${label} ${value}, weight ${weight}`,
    own: ' The weights are those under which this area looks best.',
    contests: (won: string, lost: string, even: string) =>
      ` Compared with every other area: above ${won} times, below ${lost} times, neither ${even} times.`,
    stretched: 'A part is missing; its weight was spread over the others.',
    sub: 'Sub-index',
    none: 'no value',
  },
}

/** How the index, and the sub-indices below it, were drawn together; a plain sum of indicators in one sentence. */
export function groupWords(p: PartExplained, l: Language): readonly string[] {
  const w = words[l]
  const n = (value: number) => localNumber(value, 3, l)
  const [only] = p.groups
  const year = p.members[0]!.year
  if (p.groups.length === 1 && only!.formula === 'Σ w x') {
    if (only!.scale === null) return [w.plain(n(p.sum))]
    if (p.again && isOf(only!.scale.years, year)) return [w.again(n(p.value), n(p.sum), n(p.again.mean), n(p.again.sd))]
  }
  return fromAbove(p.groups, p.groups.at(-1)!).flatMap((group) => [
    groupLine(group, l),
    ...(group.stretched ? [w.stretched] : []),
    ...(group.scale && group.drawn !== null && group.value !== null
      ? ontoScale(group.scale, group.drawn, group.place, group.value, year, l)
      : []),
  ])
}

/** A group and those within it, each before its own parts. */
const fromAbove = (groups: readonly GroupExplained[], group: GroupExplained): readonly GroupExplained[] => [
  group,
  ...group.parts.flatMap(({ id }) => groups.filter((one) => one.id === id).flatMap((one) => fromAbove(groups, one))),
]

/** Sums and means everybody knows. */
const known: readonly Wording[] = [aggregate.sum.formula, aggregate.mean.formula]

function groupLine(
  { label, parent, method, formula, sum, own, contests, weights, parts, drawn }: GroupExplained,
  l: Language,
): string {
  const w = words[l]
  const n = (value: number | null) => (value === null ? w.none : localNumber(value, 3, l))
  const count = (value: number) => localNumber(value, 0, l)
  const name = parent === null ? label[l] : `${w.sub} ${label[l]}`
  const list = parts.map((part) =>
    w.part(part.label[l], n(part.value), localNumber(part.weight, Number.isInteger(part.weight) ? 0 : 3, l)),
  )
  return [
    w.group(name, n(drawn), method[l], list.join('; ')),
    ...(known.includes(formula) ? [] : [w.formula(wording(formula, l))]),
    ...(sum === null ? [] : [` S = ${n(sum.value)}; S̄ = ${n(sum.mean)}; SD(S) = ${n(sum.sd)}.`]),
    ...(own ? [w.own] : []),
    ...(contests === null ? [] : [w.contests(count(contests.won), count(contests.lost), count(contests.even))]),
    ...(weights === null ? [] : [w.weights(appliedWords(weights, l))]),
  ].join('')
}
