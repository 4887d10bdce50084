import * as z from 'zod'
import { classBreaks, classMethod } from './classes.ts'
import { count, expects, id, number, persons, reference, string, text } from './basic.ts'

const words = string.regex(
  /^(?!(%|‰|%-Pkt\.)$)/,
  expects('Zeichen wie %, ‰ nicht in de und en, sondern allein', 'signs such as %, ‰ not in de and en but alone'),
)
const unit = z.union(
  [string, z.strictObject({ de: words, en: words })],
  expects('Text oder {de: …, en: …}', 'text or {de: …, en: …}'),
)

const common = {
  label: text,
  unit: unit.describe('etwa "%"; ein Anteil in "%" wird mal 100 genommen, in "‰" mal 1000'),
  direction: z
    .enum(['burden', 'resource', 'neutral'])
    .describe('hoher Wert heißt Belastung, Ressource oder weder noch'),
  theme: string.optional(),
  classes: z
    .union(
      [classBreaks, classMethod],
      expects('Klassengrenzen oder {method: …, count: …}', 'class breaks or {method: …, count: …}'),
    )
    .optional(),
  change: z
    .strictObject({
      over: count(1).describe('über so viele Jahre'),
      as: z
        .enum(['points', 'percent'])
        .describe('in Einheiten des Indikators (Prozentpunkte), oder in Prozent des früheren Werts'),
      estimated: z
        .enum(['leave-out', 'assess'])
        .optional()
        .describe('Räume, deren früherer Wert geschätzt ist und deren jetziger nicht: ohne Veränderung, oder mit'),
    })
    .optional()
    .describe('Veränderung als eigener Indikator'),
}

export const indicator = z.union(
  [
    z.strictObject({
      ...common,
      numerator: persons,
      denominator: persons,
      per: number.positive(expects('eine Zahl über 0', 'a number above 0')).optional(),
      minimum: z.strictObject({ denominator: count(1) }).optional(),
      shrink: z
        .strictObject({ toward: id.describe('city (die Stadt) oder eine Ebene') })
        .optional()
        .describe(
          'kleine Zahlen zum Anteil der Stadt oder des Raums darüber hin schrumpfen (empirischer Bayes); der Wert ist dann geschätzt und gekennzeichnet',
        ),
    }),
    z.strictObject({
      ...common,
      value: reference.describe('fertiger Wert des Herausgebers, ohne Zähler und Nenner'),
      proxy: reference
        .optional()
        .describe('Personen, auf die sich der Anteil ungefähr bezieht: mit ihnen wird er auf andere Räume umgerechnet'),
    }),
  ],
  expects('numerator und denominator, oder value', 'numerator and denominator, or value'),
)
