import type { Language } from '../../model/text.ts'
import { localNumber } from '../../render/round.ts'
import { signs } from '../../render/signs.ts'
import type { IndexAnswer, IndexRow } from './answer.ts'

/** The index of one year, for people. */
export interface IndexPart {
  readonly before: readonly string[]
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Who is missing why. */
  readonly after: readonly string[]
}

const words = {
  de: {
    heads: ['Rang', 'Schlüssel'],
    name: 'Name',
    value: 'Index',
    klasse: 'Klasse',
    change: 'Dynamik',
    method: 'Methode',
    source: 'Quelle der Methode',
    weights: 'Gewichte',
    high: {
      burden: 'Rang 1 bedeutet: höchster Wert, höchste Belastung.',
      resource: 'Rang 1 bedeutet: höchster Wert, günstigste Lage.',
    },
    ranked: (n: number, of: number) => `${n} von ${of} Räumen bewertet.`,
    missing: 'Nicht bewertet',
  },
  en: {
    heads: ['Rank', 'Key'],
    name: 'Name',
    value: 'Index',
    klasse: 'Class',
    change: 'Dynamics',
    method: 'Method',
    source: 'Source of the method',
    weights: 'Weights',
    high: {
      burden: 'Rank 1 means: highest value, highest burden.',
      resource: 'Rank 1 means: highest value, most favourable.',
    },
    ranked: (n: number, of: number) => `${n} of ${of} areas assessed.`,
    missing: 'Not assessed',
  },
}

/** A part for each year, the method before the first. */
export function answerWords(answer: IndexAnswer, language: Language): readonly IndexPart[] {
  const w = words[language]
  const { info, rows, groups, yearly, high } = answer
  const years = [...new Set(rows.map(({ score }) => score.year))]
  const classes = rows.some(({ score }) => score.klasse !== null)
  const dynamic = info.dynamics !== null
  const named = rows.some(({ score }) => score.name !== score.raum)
  return years.map((year, k): IndexPart => {
    const own = rows.filter(({ score }) => score.year === year)
    const ranked = own.filter(({ score }) => score.status === 'ok')
    const title = yearly ? `${info.label[language]} ${year}` : info.label[language]
    return {
      before: [
        ...(k === 0 ? about(answer, language) : []),
        `${title}: ${w.ranked(ranked.length, own.length)} ${w.high[high]}`,
      ],
      heads: [
        ...w.heads,
        ...(named ? [w.name] : []),
        w.value,
        ...(classes ? [w.klasse] : []),
        ...(dynamic ? [w.change] : []),
        ...groups.map(({ label }) => label[language]),
      ],
      rows: ranked.map(({ score, parts }) => [
        localNumber(score.rank, 0, language),
        score.raum,
        ...(named ? [score.name] : []),
        localNumber(score.value, 3, language),
        ...(classes ? [score.klasse?.label[language] ?? ''] : []),
        ...(dynamic ? [score.dynamics?.label[language] ?? signs.absent.sign] : []),
        ...groups.map(({ id }) => shown(parts[id]!, language)),
      ]),
      after: missing(own, w.missing, language),
    }
  })
}

function about({ info, weights }: IndexAnswer, language: Language): string[] {
  const w = words[language]
  const lists = [...new Set(weights.map(({ of }) => of))].map((of) => {
    const parts = weights.filter((one) => one.of === of)
    const list = parts.map(({ part, weight }) => `${part} ${localNumber(weight, 3, language)}`).join('; ')
    return `${w.weights}${of === info.id ? '' : ` (${of})`}: ${list}`
  })
  return [
    `${w.method}: ${info.method[language]}`,
    ...(info.source === null ? [] : [`${w.source}: ${info.source}`]),
    ...lists,
    '',
  ]
}

function missing(rows: readonly IndexRow[], title: string, language: Language): string[] {
  const out = rows.filter(({ score }) => score.status !== 'ok')
  if (out.length === 0) return []
  return [
    `${title}:`,
    ...out.map(
      ({ score }) =>
        `  ${score.name === score.raum ? score.raum : `${score.raum} ${score.name}`}: ${score.note?.[language] ?? signs[score.status].sign}`,
    ),
    '',
  ]
}

const shown = (value: number, language: Language) =>
  Number.isNaN(value) ? signs.absent.sign : localNumber(value, 3, language)
