import type { Language } from '../../model/text.ts'
import { localNumber } from '../../render/round.ts'
import type { Explanation } from './explanation.ts'

const words = {
  de: {
    rank: (draws: string, median: string, level: string, low: string, high: string) =>
      `Hält der Rang? In ${draws} Rechnungen nach anderem Verfahren in der Mitte Rang ${median}, in ${level} % davon Rang ${low} bis ${high}.`,
    classes: (list: string) => `Klassen dabei: ${list}.`,
    unclassed: 'andere Zahl von Klassen',
    unranked: (share: string) =>
      `In ${share} der Rechnungen ist der Raum nicht bewertet, weil ihm ein Teil fehlt; Mitte und Bereich der Ränge beruhen auf den übrigen.`,
    open: 'Verschieden war',
  },
  en: {
    rank: (draws: string, median: string, level: string, low: string, high: string) =>
      `Does the rank hold? In ${draws} computations by other methods the median is rank ${median}, in ${level}% of them rank ${low} to ${high}.`,
    classes: (list: string) => `Classes: ${list}.`,
    unclassed: 'another number of classes',
    unranked: (share: string) =>
      `In ${share} of the computations the area is not assessed, because it lacks a part; median and range of ranks rest on the others.`,
    open: 'What differed',
  },
}

/** Where an area stands when questions of method are decided otherwise. */
export function holdsWords({ score, info }: NonNullable<Explanation['holds']>, l: Language): readonly string[] {
  const w = words[l]
  const n = (value: number) => localNumber(value, Number.isInteger(value) ? 0 : 1, l)
  const percent = (share: number) => `${localNumber(100 * share, 1, l)}${l === 'de' ? ' ' : ''}%`
  const shares = [
    ...[...score.shares].reverse().map(({ klasse, share }) => ({ label: klasse.label[l], share })),
    { label: w.unclassed, share: score.unclassed },
  ].filter(({ share }) => share > 0)
  return [
    w.rank(n(info.draws), n(score.median), n(100 * info.level), n(score.low), n(score.high)),
    ...(score.unranked > 0 ? [w.unranked(percent(score.unranked))] : []),
    ...(shares.length === 0
      ? []
      : [w.classes(shares.map(({ label, share }) => `${label} ${percent(share)}`).join(', '))]),
    `${w.open}: ${info.questions.map(({ label, ways }) => `${label[l]} (${ways[l]})`).join('; ')}.`,
  ]
}
