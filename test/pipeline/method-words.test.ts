import { expect, it } from 'vitest'
import { methodWords } from '../../src/pipeline/method-words.ts'
import { planOf } from '../support/atlas-text.ts'

const index = planOf().index['sozial']!

it('says the chain of the preset', () =>
  expect(methodWords(index)).toEqual({
    de: 'z-Werte aus dem ungewichteten Mittel und der Standardabweichung der Grundgesamtheit (Teiler n) über die bewerteten Räume; Summe mit gleichen Gewichten, noch einmal standardisiert',
    en: 'z-values from the unweighted mean and the population standard deviation (divisor n) over the assessed areas; sum with equal weights, standardised once more',
  }))
it('says what is otherwise', () =>
  expect(
    methodWords({
      ...index,
      normalise: 'z-sample',
      aggregate: 'mean',
      restandardise: false,
      status: [
        { id: 'armut', weight: 2 },
        { id: 'wahl', weight: 0.5 },
      ],
    }),
  ).toEqual({
    de: 'z-Werte aus dem ungewichteten Mittel und der Standardabweichung der Stichprobe (Teiler n − 1) über die bewerteten Räume; Mittel mit den Gewichten armut 2; wahl 0,5',
    en: 'z-values from the unweighted mean and the sample standard deviation (divisor n − 1) over the assessed areas; mean with the weights armut 2; wahl 0.5',
  }))
it('weights of 2 and 2 are equal', () =>
  expect(
    methodWords({
      ...index,
      status: [
        { id: 'a', weight: 2 },
        { id: 'b', weight: 2 },
      ],
    }).en,
  ).toContain('with equal weights'))
