import { comparedWith } from '../../../model/compared.ts'
import { bothNames } from '../../../model/both-names.ts'
import type { Language } from '../../../model/text.ts'
import { pText } from '../../../render/language/p-text.ts'
import { signed } from '../../../render/report/segregation/signed.ts'
import { cellWords } from '../cell-words.ts'
import { contributionText } from './area-words.ts'
import type { AreaOfChange, SegregationChangeExplained } from './change-explained.ts'
import type { SegregationExplained } from './explained.ts'

const words = {
  de: {
    change: (value: string, of: string) => `Veränderung: ${value}${of}.`,
    hundred: ' (auf einer Skala bis 100)',
    points: (after: string, to: number, before: string, from: number) =>
      `Das ist der Wert ${after} von ${to} weniger dem Wert ${before} von ${from}.`,
    interval: (low: string, high: string, p: string) =>
      `Bereich (95 %): ${low} bis ${high}${p === '' ? '' : ` (p ${p})`}.`,
    labels: (p: string) =>
      `Tauschte das Los Raum für Raum die Anzahlen der beiden Jahre, wäre eine so große Veränderung so häufig: p ${p}.`,
    parts: 'Die Veränderung ist die Summe dessen, was die Räume mehr oder weniger beitragen. Am meisten:',
    without:
      'Der Wert ist keine Summe über Räume. Am meisten hat sich geändert, wie viel höher er mit dem Raum ist als ohne ihn:',
    area: (name: string, raum: string, after: string, before: string, difference: string) =>
      `${bothNames(name, raum)}: ${after} statt ${before}, also ${difference}`,
    unnamed: (sum: string) => `Räume, die nicht einzeln genannt werden, zusammen: ${sum}.`,
    more: (n: number, asked: string, from: number, to: number) =>
      `Alle ${n} Räume nennt --json; beide Werte erklären atlas explain ${asked} --year ${from} und --year ${to}.`,
  },
  en: {
    change: (value: string, of: string) => `Change: ${value}${of}.`,
    hundred: ' (on a scale to 100)',
    points: (after: string, to: number, before: string, from: number) =>
      `That is the value ${after} of ${to} less the value ${before} of ${from}.`,
    interval: (low: string, high: string, p: string) =>
      `Interval (95%): ${low} to ${high}${p === '' ? '' : ` (p ${p})`}.`,
    labels: (p: string) =>
      `Were the counts of the two years swapped by lot area by area, a change as large would come about this often: p ${p}.`,
    parts: 'The change is the sum of what the areas add more or less. Most of it:',
    without:
      'The value is no sum over areas. By how much it is higher with the area than without it has changed most for:',
    area: (name: string, raum: string, after: string, before: string, difference: string) =>
      `${bothNames(name, raum)}: ${after} where it was ${before}, so ${difference}`,
    unnamed: (sum: string) => `Areas that are not named one by one, together: ${sum}.`,
    more: (n: number, asked: string, from: number, to: number) =>
      `All ${n} areas are in --json; both values are explained by atlas explain ${asked} --year ${from} and --year ${to}.`,
  },
}

/** As many as are still listened to. */
const most = 5

/** What became of a value of segregation, in sentences that can be read aloud, down to the cells of both years. */
export function changeWords(e: SegregationChangeExplained, l: Language): string {
  const w = words[l]
  const { before, after, change, from, to } = e
  const n = (value: number) => contributionText(value, after.share, l)
  const difference = (value: number) => signed(value, n(value))
  const whom = after.together ? ` (${after.reference[l]})` : `, ${comparedWith(after.reference[l], l)}`
  const [low, high] = change.interval
  const areaLines = (one: AreaOfChange, k: number) => [
    `${k + 1}. ${w.area(one.name, one.raum, n(one.after), n(one.before), difference(one.difference))}`,
    ...[after, before].flatMap((year) => cells(year, one.raum, l)),
  ]
  const blocks = [
    [`${after.label[l]}, ${from}–${to} (${after.level[l]}): ${after.group[l]}${whom}`],
    [
      w.change(difference(change.difference), after.share ? w.hundred : ''),
      ...(after.score && before.score ? [w.points(n(after.score.value), to, n(before.score.value), from)] : []),
      ...(Number.isFinite(low) ? [w.interval(difference(low), difference(high), pText(change.p, l))] : []),
      ...(Number.isNaN(change.labels) ? [] : [w.labels(pText(change.labels, l))]),
    ],
    e.kind === null || e.areas.length === 0
      ? []
      : [
          w[e.kind],
          ...e.areas.slice(0, most).flatMap(areaLines),
          ...(e.unnamed !== null && Math.abs(e.unnamed) > 1e-12 ? [w.unnamed(difference(e.unnamed))] : []),
          w.more(e.areas.length, after.asked, from, to),
        ],
    e.remark ? [`${e.remark[l]}.`] : [],
    e.chance.map((one) => `- ${one[l]}`),
  ]
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`
}

const cells = ({ contributions }: SegregationExplained, raum: string, l: Language): readonly string[] =>
  contributions
    .filter((one) => one.raum === raum)
    .flatMap((one) => one.cells.map((cell) => `   ${cellWords(cell, raum, l)}`))
