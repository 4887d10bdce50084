import type { Language } from '../../../model/text.ts'
import { localNumber } from '../../../render/round.ts'
import { signs } from '../../../render/signs.ts'
import type { CityNesting, NestingStep } from '../nestings-of.ts'
import type { AnswerPart } from './answer-part.ts'
import { subjectTitle } from './subject-title.ts'

const words = {
  de: {
    nesting: 'Zerlegung nach Ebenen',
    heads: ['Zwischen den Räumen von', 'M', 'H', 'Anteil in %', 'Theil T', 'Theil L'],
    base: 'Räume der Tabelle',
    within: (level: string, above: string) => `${level}, innerhalb ${above}`,
    all: 'zusammen',
    reads: (level: string, between: string, within: string) =>
      `Von H liegen ${between} % zwischen den Räumen der Ebene ${level} und ${within} % innerhalb von ihnen.`,
    inside: (level: string) => `Innerhalb der Räume von ${level}`,
    insideHeads: ['Raum', 'Personen in %', 'M', 'H', 'Beitrag zu M in %'],
  },
  en: {
    nesting: 'Parts by level',
    heads: ['Between areas of', 'M', 'H', 'Part in %', 'Theil T', 'Theil L'],
    base: 'areas of the table',
    within: (level: string, above: string) => `${level}, within ${above}`,
    all: 'together',
    reads: (level: string, between: string, within: string) =>
      `Of H, ${between}% lies between the areas of level ${level} and ${within}% within them.`,
    inside: (level: string) => `Within the areas of ${level}`,
    insideHeads: ['Area', 'Persons in %', 'M', 'H', 'Part of M in %'],
  },
}

/** What levels and their parts are called. */
export const levelWords = (language: Language) => {
  const { heads, base, within, all } = words[language]
  return { heads, within, all, called: (level: string) => (level === 'base' ? base : level) }
}

/** Where M and H of a subject lie: a table of the levels, and one of what is inside the areas of the highest. */
export const nestingWords = (nesting: CityNesting, language: Language): readonly AnswerPart[] => [
  levels(nesting, language),
  inside(nesting, language),
]

function levels(nesting: CityNesting, language: Language): AnswerPart {
  const [w, { M, steps }] = [words[language], nesting]
  const { called } = levelWords(language)
  const unequal = Number.isFinite(nesting.T)
  const row = (name: string, one: Pick<NestingStep, 'M' | 'H' | 'T' | 'L'>) => [
    name,
    shown(one.M, 4, language),
    shown(100 * one.H, 1, language),
    percent(one.M / M, language),
    ...(unequal ? [shown(one.T, 4, language), shown(one.L, 4, language)] : []),
  ]
  const [first] = steps
  return {
    title: `${w.nesting}: ${subjectTitle(nesting, language)}`,
    heads: unequal ? w.heads : w.heads.slice(0, -2),
    rows: [
      ...steps.map((step, k) =>
        row(k === 0 ? called(step.level) : w.within(called(step.level), steps[k - 1]!.level), step),
      ),
      row(w.all, nesting),
    ],
    remarks: M > 0 ? [w.reads(first!.level, percent(first!.M / M, language), percent(1 - first!.M / M, language))] : [],
  }
}

function inside({ inside: all, steps, M }: CityNesting, language: Language): AnswerPart {
  const w = words[language]
  const { level } = steps[0]!
  return {
    title: w.inside(level),
    heads: w.insideHeads,
    rows: all
      .filter((one) => one.level === level)
      .map(({ id, part, M: m, H: h }) => [
        id,
        percent(part, language),
        shown(m, 4, language),
        shown(100 * h, 1, language),
        percent((part * m) / M, language),
      ]),
    remarks: [],
  }
}

const shown = (value: number, digits: number, language: Language): string =>
  Number.isFinite(value) ? localNumber(value, digits, language) : signs.void.sign
const percent = (part: number, language: Language): string => shown(100 * part, 1, language)
