import * as z from 'zod'
import { aggregate as aggregators } from '../../../measures/composite/aggregate/table.ts'
import { denominate as denominators } from '../../../measures/composite/denominate/table.ts'
import { impute as imputers } from '../../../measures/composite/impute/table.ts'
import { normalise as normalisers } from '../../../measures/composite/normalise/table.ts'
import { treat as treaters } from '../../../measures/composite/treat/table.ts'
import { weight as weighers } from '../../../measures/composite/weight/table.ts'
import { count, expects, id, number, reference } from '../basic.ts'
import { choiceOf } from './choice.ts'
import { across, scope } from './scope.ts'
import { votes } from './votes.ts'

const shareWords = expects('ein Anteil von 0 bis 1', 'a share from 0 to 1')
const share = number.min(0, shareWords).max(1, shareWords)

const screening = z
  .union(
    [
      z.literal('none'),
      z
        .strictObject({
          present: share.optional().describe('Anteil der Indikatoren, den ein Raum haben muss'),
          'not-zero': share.optional().describe('Anteil der vorhandenen Indikatoren, die nicht 0 sein dürfen'),
          population: count(1).optional().describe('Personen, die ein Raum haben muss (aus population)'),
        })
        .refine((rules) => Object.keys(rules).length > 0, expects('mindestens eine Regel', 'one rule at least')),
    ],
    expects('none oder {present, not-zero, population}', 'none or {present, not-zero, population}'),
  )
  .describe(
    'welche Räume bewertet werden; ohne Angabe nur solche mit allen Indikatoren. Weitere Ausschlüsse mit Grund: exclude',
  )

const impute = choiceOf(imputers, {
  by: id.optional().describe('Ebene, deren Räume eine Gruppe bilden'),
}).describe('wie Lücken gefüllt werden; ohne Angabe gar nicht. Jede gefüllte Zelle wird gekennzeichnet')

const denominate = choiceOf(denominators, {
  by: z.record(id, reference).describe('Indikator: quelle.spalte, auf die er bezogen wird'),
}).describe('Indikatoren auf eine Bezugsgröße beziehen')

const treater = choiceOf(treaters, {}).meta({ id: 'treat' })
const flow = {
  test: z
    .union(
      [
        z.literal('always'),
        z.strictObject({
          skewness: number.positive(expects('eine Zahl über 0', 'a number above 0')),
          kurtosis: number,
        }),
      ],
      expects('always oder {skewness: 2, kurtosis: 3.5}', 'always or {skewness: 2, kurtosis: 3.5}'),
    )
    .describe('behandelt wird, wenn Schiefe und Wölbung beide darüber liegen; always: immer'),
  first: treater,
  then: treater.optional().describe('wenn die erste Behandlung nicht reicht'),
  combine: z.boolean().optional().describe('die zweite geht von der ersten aus, nicht von den Werten davor'),
}
export const treat = z
  .strictObject({
    ...flow,
    scope: z.enum(['year', 'pooled']).optional().describe('jedes Jahr für sich (Vorgabe) oder alle Jahre zusammen'),
    own: z.record(id, z.strictObject(flow)).optional().describe('einzelne Indikatoren auf andere Weise'),
  })
  .describe('Ausreißer behandeln; jede veränderte Zelle wird gekennzeichnet')

export const scaled = choiceOf(normalisers, { scope: scope.optional() }).meta({ id: 'scale' })
const single = choiceOf(normalisers, {}).meta({ id: 'single-scale' })
const normalise = choiceOf(normalisers, {
  scope: scope.optional(),
  own: z.record(id, single).optional().describe('einzelne Indikatoren auf andere Weise'),
})
  .meta({ id: 'normalise' })
  .describe('wie Indikatoren vergleichbar werden')

export const weigh = choiceOf(weighers, { over: across.optional(), votes: votes.optional() }).meta({ id: 'weights' })
const weights = z
  .union(
    [weigh, z.array(weigh).min(1)],
    expects(
      `eines von ${Object.keys(weighers).join(', ')}, oder eine Liste davon`,
      `one of ${Object.keys(weighers).join(', ')}, or a list of them`,
    ),
  )
  .describe('woher die Gewichte kommen; ohne Angabe wie angegeben (declared). Liste: je Ebene eines, von unten')

const level = choiceOf(aggregators, {
  rescale: scaled.optional().describe('Skala, auf die das Ergebnis gebracht wird'),
  'at-least': share
    .optional()
    .describe('Anteil der Teile, den ein Raum haben muss; fehlt einer, wird das Gewicht der übrigen gestreckt'),
}).meta({ id: 'aggregate' })
const aggregate = z
  .union(
    [level, z.array(level).min(1)],
    expects(
      `eines von ${Object.keys(aggregators).join(', ')}, oder eine Liste davon`,
      `one of ${Object.keys(aggregators).join(', ')}, or a list of them`,
    ),
  )
  .describe('wie Teile zusammengezogen werden. Liste: je Ebene eines, von unten')

/** The steps that an index and its Dynamik may say, each of its own. */
export const drawing = {
  screening: screening.optional(),
  treat: treat.optional(),
  normalise: normalise.optional(),
  weights: weights.optional(),
  aggregate: aggregate.optional(),
  restandardise: z
    .boolean()
    .optional()
    .describe(
      'den Index zuletzt noch einmal normalisieren wie die Indikatoren, damit Grenzen in Standardabweichungen gelten',
    ),
}

/** The steps of the index alone. */
export const filling = { impute: impute.optional(), denominate: denominate.optional() }
