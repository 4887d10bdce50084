import * as z from 'zod'
import { aggregate as aggregators } from '../../measures/composite/aggregate/table.ts'
import { count, expects, id, number } from './basic.ts'
import { choiceOf } from './chain/choice.ts'
import { scaled, treat, weigh } from './chain/steps.ts'

const share = expects('ein Anteil über 0 und unter 1', 'a share above 0 and below 1')

const weights = z.union(
  [
    z.strictObject({
      band: number.gt(0, share).lt(1, share).describe('jedes Gewicht um höchstens diesen Anteil anders'),
    }),
    z.strictObject({
      dirichlet: number
        .positive(expects('eine Zahl über 0', 'a number above 0'))
        .describe('Anteile um die vereinbarten; je größer, desto näher'),
    }),
    z.array(weigh).min(1),
  ],
  expects(
    '{band: 0.25}, {dirichlet: 10} oder eine Liste von Verfahren',
    '{band: 0.25}, {dirichlet: 10} or a list of methods',
  ),
)

/** Whether the index holds when questions of method are decided otherwise: seeded draws over what else could be done. */
export const uncertainty = z
  .strictObject({
    draws: count(100).describe('so viele Rechnungen, etwa 1000'),
    seed: count(0).describe('Startwert des Zufalls; derselbe gibt dasselbe'),
    level: number
      .gt(0, share)
      .lt(1, share)
      .default(0.9)
      .describe('Anteil der Rechnungen, in dem die Rangbereiche liegen'),
    normalise: z.array(scaled).min(1).optional().describe('was statt normalise auch ginge'),
    aggregate: z
      .array(choiceOf(aggregators, {}))
      .min(1)
      .optional()
      .describe('was statt aggregate auch ginge, auf allen Ebenen'),
    treat: z
      .array(z.union([z.literal('none'), treat], expects('none oder eine Behandlung', 'none or a treatment')))
      .min(1)
      .optional()
      .describe('was statt treat auch ginge'),
    weights: weights.optional().describe('was statt der Gewichte auch ginge'),
    sensitivity: z
      .strictObject({
        sample: count(64).describe('Stichprobe N; gerechnet wird N × (Fragen + 2)-mal, etwa 512'),
        level: number.gt(0, share).lt(1, share).default(0.95).describe('Sicherheit der Bereiche (Bootstrap)'),
      })
      .optional()
      .describe('Sobol-Indizes: welche der Fragen wie viel ausmacht, mit demselben Startwert'),
    without: z
      .union([z.literal('each'), z.array(id).min(1)], expects('each oder eine Liste', 'each or a list'))
      .optional()
      .describe('Indikatoren oder Teilindizes, die einer nach dem andern fehlen dürfen; each: jeder Indikator'),
  })
  .refine(
    ({ normalise, aggregate, treat: treated, weights: weighed, without }) =>
      [normalise, aggregate, treated, weighed, without].some((one) => one !== undefined),
    expects(
      'mindestens eine Frage: normalise, aggregate, treat, weights, without',
      'one question at least: normalise, aggregate, treat, weights, without',
    ),
  )
  .describe('Hält der Index? Rechnungen, in denen Fragen des Verfahrens anders entschieden sind')
