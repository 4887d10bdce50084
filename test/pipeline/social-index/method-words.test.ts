import { expect, it } from 'vitest'
import { methodWords } from '../../../src/pipeline/social-index/method-words.ts'
import type { Text } from '../../../src/model/text.ts'
import { planOf } from '../../support/atlas-text.ts'

const status = 'status: [armut, wahl]'
const say = (text: string, members = status) =>
  methodWords(
    planOf([status, `${members}${text === '' ? '' : `\n    ${text}`}`]).index['sozial']!.chain,
    (part) => labels[part] ?? { de: part, en: part },
  )
const labels: Record<string, Text> = { armut: { de: 'Armut', en: 'poverty' }, wahl: { de: 'Wahl', en: 'turnout' } }

it('says the chain of the preset', () =>
  expect(say('')).toEqual({
    de: 'z-Werte aus dem ungewichteten Mittel und der Standardabweichung der Grundgesamtheit (Teiler n) über die bewerteten Räume; Summe mit gleichen Gewichten, noch einmal standardisiert',
    en: 'z-values from the unweighted mean and the population standard deviation (divisor n) over the assessed areas; sum with equal weights, standardised once more',
  }))
it('says what is otherwise', () =>
  expect(
    say('normalise: z-sample\n    aggregate: mean\n    restandardise: false', 'status: { armut: 2, wahl: 0.5 }'),
  ).toEqual({
    de: 'z-Werte aus dem ungewichteten Mittel und der Standardabweichung der Stichprobe (Teiler n − 1) über die bewerteten Räume; Mittel mit den Gewichten „Armut“ 2; „Wahl“ 0,5 (nur ihr Verhältnis zählt)',
    en: 'z-values from the unweighted mean and the sample standard deviation (divisor n − 1) over the assessed areas; mean with the weights “poverty” 2; “turnout” 0.5 (only their proportion counts)',
  }))
it('weights of 2 and 2 are equal', () =>
  expect(say('', 'status: { armut: 2, wahl: 2 }').en).toContain('with equal weights'))
it('says every step in its order, and every level', () =>
  expect(
    say(
      [
        'screening: { present: 0.5 }',
        'impute: median',
        'treat: { test: { skewness: 2, kurtosis: 3.5 }, first: { method: winsorise, most: 3 }, then: log-gii }',
        'normalise: { method: min-max, from: 1, scope: pooled }',
        'aggregate: [{ method: mean, at-least: 0.6 }, { method: geometric, rescale: { method: min-max, scope: { base: 2023 } } }]',
        'weights: [equal, declared]',
        'restandardise: false',
      ].join('\n    '),
      'groups: { arm: { weight: 2, indicators: [armut] }, rat: [wahl] }',
    ),
  ).toEqual({
    de: 'bewertet werden Räume mit mindestens 50 % der Indikatoren; Lücken gefüllt: Median der übrigen Räume; Ausreißer: Winsorisieren (höchstens Räume: 3), sonst Logarithmus (Global Innovation Index), wo |Schiefe| ≥ 2 und Wölbung ≥ 3,5; Min–Max (unteres Ende: 1) über alle Jahre zusammen; Teilindizes: Mittel mit gleichen Gewichten, wo mindestens 60 % der Teile vorliegen (die Gewichte der übrigen werden gestreckt); Index: geometrisches Mittel mit den Gewichten „arm“ 2; „rat“ 1 (nur ihr Verhältnis zählt), dann auf der Skala Min–Max nach dem Stand 2023',
    en: 'assessed are areas with at least 50% of the indicators; gaps filled: median of the other areas; outliers: winsorise (areas at most: 3), else logarithm (Global Innovation Index), where |skewness| ≥ 2 and kurtosis ≥ 3.5; min–max (lower end: 1) over all years together; sub-indices: mean with equal weights, where at least 60% of the parts are there (the weights of the others are stretched); index: geometric mean with the weights “arm” 2; “rat” 1 (only their proportion counts), then on the scale min–max as of 2023',
  }))
it('says what was chosen, and not what there was to choose from', () => {
  const text = say(
    'weights: { method: principal-component, form: score }\n    aggregate: sum\n    restandardise: false',
  )
  expect(text.de).toContain(
    'erste Hauptkomponente (Gewichte für eine Summe mit Standardabweichung 1) über alle Jahre zusammen',
  )
  expect(text.en).toContain(
    'first principal component (weights for a sum with standard deviation 1) over all years together',
  )
})

it('says that only the proportion of weights counts, but not of a sum that grows with them', () => {
  const members = 'status: { armut: 2, wahl: 0.5 }'
  expect(say('', members).de).toContain('„Wahl“ 0,5 (nur ihr Verhältnis zählt), noch einmal standardisiert')
  expect(say('restandardise: false', members).de).toMatch(/Summe mit den Gewichten „Armut“ 2; „Wahl“ 0,5$/)
})
