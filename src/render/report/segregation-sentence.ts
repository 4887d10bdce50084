import type { GroupInfo } from '../../model/publication.ts'
import type { Edition } from './edition.ts'
import { reading } from './reading.ts'
import { segregationMain } from './segregation-main.ts'
import { segregationSeries } from './segregation-series.ts'
import { spoken } from './spoken.ts'

const words = {
  de: {
    with: (group: string, other: string) => `**${group}**, verglichen mit: ${other}.`,
    chance: (n: string) => `bei rein zufälliger Verteilung ${/(^| )1$/.test(n) ? 'wäre' : 'wären'} es ${n}`,
    then: (year: number, n: string) => `${year} ${/(^| )1$/.test(n) ? 'war' : 'waren'} es ${n}.`,
    plain: 'Der Wert liegt nicht über dem, was bei rein zufälliger Verteilung zu erwarten ist.',
    none: (year: number) => `Für ${year} lässt sich kein Wert angeben.`,
  },
  en: {
    with: (group: string, other: string) => `**${group}**, compared with: ${other}.`,
    chance: (n: string) => `spread by chance alone it would be ${n}`,
    then: (year: number, n: string) => `In ${year} it was ${n}.`,
    plain: 'The value is not above what is to be expected if the group were spread by chance alone.',
    none: (year: number) => `There is no value for ${year}.`,
  },
}

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
    ...(first === undefined ? [] : [w.then(first.year, say(first.value))]),
    ...(now.value <= now.expected ? [w.plain] : []),
  ].join(' ')
}
