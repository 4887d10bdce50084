import type { SegregationScore } from '../../../model/score.ts'
import type { Language } from '../../../model/text.ts'
import { pText } from '../../../render/language/p-text.ts'
import { localNumber } from '../../../render/round.ts'
import { contributionText } from './area-words.ts'
import type { SegregationExplained } from './explained.ts'

const words = {
  de: {
    value: (value: string, of: string) => `Wert: ${value}${of}`,
    range: (low: string, high: string, of: string) => `Wert: zwischen ${low} und ${high}${of}`,
    hundred: ' (auf einer Skala bis 100)',
    none: 'Kein Wert',
    expected: (value: string) => `Wäre die Gruppe rein zufällig über die Räume verteilt, wäre der Wert ${value}.`,
    lot: (value: string) =>
      `Würde, was in den Räumen steht, unter ihnen verlost (jede Zahl bleibt, nur ihr Ort wechselt), wäre der Wert im Mittel ${value}.`,
    lotZ: (z: string, p: string) => `Abstand davon, nach der Formel: ${z} Standardabweichungen (p ${p}).`,
    above: (value: string) =>
      `Von dem, was der Zufall übrig lässt, sind das ${value} (0 wie bei Zufall, 100 völlig getrennt).`,
    z: (z: string, p: string) => `Abstand vom Zufall: ${z} Standardabweichungen (p ${p}).`,
    interval: (low: string, high: string) => `Bereich (95 %): ${low} bis ${high}.`,
    error: (value: string) => `Standardfehler daraus, dass jeder Raum einmal weggelassen wird: ${value}.`,
    trend: (value: string, since: number) => `Trend seit ${since}: ${value} je Jahr.`,
    note: 'Zu beachten',
  },
  en: {
    value: (value: string, of: string) => `Value: ${value}${of}`,
    range: (low: string, high: string, of: string) => `Value: between ${low} and ${high}${of}`,
    hundred: ' (on a scale to 100)',
    none: 'No value',
    expected: (value: string) => `Were the group spread over the areas by chance alone, the value would be ${value}.`,
    lot: (value: string) =>
      `Were what stands in the areas dealt out among them by lot (every number stays, only its place changes), the value would be ${value} on average.`,
    lotZ: (z: string, p: string) => `Distance from that, by formula: ${z} standard deviations (p ${p}).`,
    above: (value: string) => `Of what chance leaves that is ${value} (0 as by chance, 100 fully apart).`,
    z: (z: string, p: string) => `Distance from chance: ${z} standard deviations (p ${p}).`,
    interval: (low: string, high: string) => `Interval (95%): ${low} to ${high}.`,
    error: (value: string) => `Standard error from leaving out each area in turn: ${value}.`,
    trend: (value: string, since: number) => `Trend since ${since}: ${value} a year.`,
    note: 'To be noted',
  },
}

/** The row of the tables in sentences: the value, what chance says to it, and where it is going. */
export function scoreWords(
  e: Pick<SegregationExplained, 'share' | 'reading'>,
  score: SegregationScore,
  l: Language,
): readonly string[] {
  const w = words[l]
  const n = (value: number) => contributionText(value, e.share, l)
  const of = e.share ? w.hundred : ''
  const { value, bounds, expected, aboveChance, z, p, dealt, interval, error, trend, note } = score
  if (!Number.isFinite(value) && !bounds) return [`${w.none}${note ? `: ${note[l]}` : ''}.`]
  return [
    `${Number.isFinite(value) ? w.value(n(value), of) : w.range(n(bounds!.lower), n(bounds!.upper), of)}.`,
    ...(e.reading ? [e.reading[l]] : []),
    ...(Number.isFinite(expected) ? [dealt ? w.lot(n(expected)) : w.expected(n(expected))] : []),
    ...(dealt ? [w.lotZ(localNumber(dealt.z, 1, l), pText(dealt.p, l))] : []),
    ...(aboveChance === undefined ? [] : [w.above(n(aboveChance))]),
    ...(z !== undefined && Number.isFinite(z) ? [w.z(localNumber(z, 1, l), pText(p, l))] : []),
    ...(interval ? [w.interval(n(interval[0]), n(interval[1]))] : []),
    ...(error === undefined ? [] : [w.error(n(error))]),
    ...(trend ? [w.trend(n(trend.perYear), trend.since)] : []),
    ...(note ? [`${w.note}: ${note[l]}.`] : []),
  ]
}

/** Whether chance was drawn for it. */
export const drawn = ({ p, interval, error }: SegregationScore): boolean =>
  p !== undefined || interval !== undefined || error !== undefined
