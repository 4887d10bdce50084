import type { GroupInfo } from '../../model/publication.ts'
import type { Edition } from './edition.ts'
import { reading } from './reading.ts'
import { segregationMain } from './segregation-main.ts'
import { isOf, segregationSeries } from './segregation-series.ts'
import { spoken } from './spoken.ts'

const words = {
  de: {
    with: (group: string, other: string) => `**${group}**, verglichen mit: ${other}.`,
    chance: (n: string) => `bei rein zufälliger Verteilung ${/(^| )1$/.test(n) ? 'wäre' : 'wären'} es ${n}`,
    then: (year: number, n: string) => `${year} ${/(^| )1$/.test(n) ? 'war' : 'waren'} es ${n}.`,
    plain: 'Der Wert liegt nicht über dem, was bei rein zufälliger Verteilung zu erwarten ist.',
    half: (n: string, all: string) => `Die Hälfte des Werts kommt aus ${n} von ${all} Räumen.`,
    beyond: {
      up: 'Der Anstieg ist größer, als der Zufall erklärt.',
      down: 'Der Rückgang ist größer, als der Zufall erklärt.',
    },
    within: 'Die Veränderung liegt im Bereich des Zufalls.',
    none: (year: number) => `Für ${year} lässt sich kein Wert angeben.`,
  },
  en: {
    with: (group: string, other: string) => `**${group}**, compared with: ${other}.`,
    chance: (n: string) => `spread by chance alone it would be ${n}`,
    then: (year: number, n: string) => `In ${year} it was ${n}.`,
    plain: 'The value is not above what is to be expected if the group were spread by chance alone.',
    half: (n: string, all: string) => `Half of the value comes from ${n} of ${all} areas.`,
    beyond: { up: 'The rise is larger than chance explains.', down: 'The fall is larger than chance explains.' },
    within: 'The change is within the range of chance.',
    none: (year: number) => `There is no value for ${year}.`,
  },
}

type Main = NonNullable<ReturnType<typeof segregationMain>>

/**
 * What the value of a group says, what chance alone would give, and what it was in the first year shown. No
 * cause, no judgement.
 */
export function segregationSentence(e: Edition, group: GroupInfo): string {
  const w = words[e.language]
  const start = w.with(e.say(group.label), e.say(group.referenceLabel).replace(/\.$/, ''))
  const main = segregationMain(e, group)
  const series = main === null ? [] : segregationSeries(e, group, main.measure, main.ebene)
  const now = series.find((s) => s.year === e.year)
  if (main === null || now === undefined || !Number.isFinite(now.value)) return `${start} ${w.none(e.year)}`
  const say = (value: number) => spoken(e, main.measure, value)
  const first = series.find((s) => s.year < e.year && Number.isFinite(s.value))
  const chance = Number.isFinite(now.expected) ? `; ${w.chance(say(now.expected))}` : ''
  return [
    start,
    `${reading(e, main.measure, now.value)}${chance}.`,
    ...(first === undefined ? [] : [w.then(first.year, say(first.value)), ...changed(e, group, main, first.year)]),
    ...(now.half === undefined ? [] : [w.half(e.number(now.half, 0), e.number(now.areas, 0))]),
    ...(now.value <= now.expected ? [w.plain] : []),
  ].join(' ')
}

/** Whether the change since a year is more than the scatter of persons explains: whether the interval leaves out 0. */
function changed(e: Edition, group: GroupInfo, { measure, ebene }: Main, from: number): readonly string[] {
  const w = words[e.language]
  const change = (e.release.segregationChanges ?? []).find(
    (one) =>
      one.from === from &&
      one.group === group.id &&
      one.reference === group.reference &&
      isOf(measure, one) &&
      one.ebene === ebene,
  )
  if (change === undefined || Number.isNaN(change.p)) return []
  const [low, high] = change.interval
  if (!(low > 0 || high < 0)) return [w.within]
  return [change.difference > 0 ? w.beyond.up : w.beyond.down]
}
