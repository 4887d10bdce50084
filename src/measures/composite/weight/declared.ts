import { fail } from '../../../model/error.ts'
import { weigher } from './weigher.ts'

/** The weights that the plan declares, as they are. */
export const declared = weigher({
  id: 'declared',
  label: { de: 'vorgegebene Gewichte', en: 'declared weights' },
  formula: 'w_k',
  source: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, 6',
  parameters: {},
  needs: [],
  weigh({ ids, declared }) {
    const at = declared.findIndex((w) => !(w >= 0) || w === Infinity)
    if (at >= 0) {
      const given = Number.isNaN(declared[at]!) ? null : declared[at]!
      throw fail(
        'ATL-0390',
        {
          de: given === null ? `${ids[at]} hat kein Gewicht` : `das Gewicht von ${ids[at]} ist ${given}`,
          en: given === null ? `${ids[at]} has no weight` : `the weight of ${ids[at]} is ${given}`,
        },
        {
          expected: { de: 'eine Zahl ab 0', en: 'a number of 0 or more' },
          remedy: {
            de: 'die Richtung des Indikators ändern, wenn er umgekehrt zählen soll',
            en: 'change the direction of the indicator where it is to count the other way',
          },
        },
      )
    }
    return { weights: Float64Array.from(declared), rests: {} }
  },
})

/** Every child weighs the same. */
export const equal = weigher({
  id: 'equal',
  label: { de: 'gleiche Gewichte', en: 'equal weights' },
  formula: 'w_k = 1',
  source: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, 6',
  parameters: {},
  needs: [],
  weigh: ({ ids }) => ({ weights: new Float64Array(ids.length).fill(1), rests: {} }),
})

/** Every dimension weighs the same, whatever the number of its indicators. */
export const byDimension = weigher({
  id: 'by-dimension',
  label: { de: 'jede Dimension gleich', en: 'every dimension the same' },
  formula: 'w_k = 1 / n_d(k)',
  source: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, 6',
  parameters: {},
  needs: [],
  weigh: ({ dimensions }) => ({
    weights: Float64Array.from(dimensions, (d) => 1 / dimensions.filter((other) => other === d).length),
    rests: {},
  }),
})
