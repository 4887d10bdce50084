import * as z from 'zod'
import { normalise as normalisers } from '../../measures/composite/normalise/table.ts'
import type { Normaliser } from '../../measures/composite/normalise/normaliser.ts'
import { count, expects, text, year, years } from './basic.ts'
import { choiceOf } from './chain/choice.ts'
import { scope } from './chain/scope.ts'
import { exclusion } from './exclusion.ts'

/** Scales that need nothing but the indicator itself. */
const scales = Object.fromEntries(
  Object.entries<Normaliser>(normalisers).filter(([, { needs }]) => needs.length === 0),
) as typeof normalisers

const span = z
  .strictObject({ from: count(2), to: count(2) })
  .refine(({ from, to }) => from <= to, expects('from nicht über to', 'from not above to'))

/** What a type is called, and by what it is known to be still the same. */
const typeName = z
  .strictObject({
    type: count(1).describe('Nummer des Typs, wie sie Tabelle und Bericht nennen'),
    name: text.describe('sachlich, ohne Urteil über die Menschen; steht neben der Nummer und dem Porträt'),
    above: z
      .array(z.string())
      .default([])
      .describe('Indikatoren, in denen der Typ über dem Mittel liegt, wie im Porträt'),
    below: z.array(z.string()).default([]).describe('Indikatoren, in denen der Typ unter dem Mittel liegt'),
  })
  .refine(
    ({ above, below }) => above.length + below.length > 0,
    expects(
      'above oder below: woran der Typ zu erkennen ist, damit der Name nie bei einem anderen steht',
      'above or below: what the type is known by, so that its name never stands at another',
    ),
  )

/** Areas with similar profiles put together into types. */
export const typology = z
  .strictObject({
    label: text.optional(),
    indicators: z
      .array(z.string())
      .min(1, expects('mindestens ein Indikator', 'one indicator at least'))
      .describe('worin sich Räume eines Typs ähnlich sind; auch neutrale Indikatoren'),
    normalise: choiceOf(scales, { scope: scope.optional() })
      .meta({ id: 'type-scale' })
      .describe('wie Indikatoren vergleichbar werden, etwa z-population'),
    method: z
      .enum(['ward', 'k-means', 'gaussian-mixture'])
      .describe(
        'ward: Räume werden Schritt für Schritt zusammengelegt; k-means: Räume um ihre Mittel, bestes von vielen; gaussian-mixture: Räume gehören mit einer Wahrscheinlichkeit zu jedem Typ',
      ),
    starts: count(1).optional().describe('k-means und gaussian-mixture: so oft wird von vorn begonnen, etwa 100'),
    covariance: z
      .enum(['full', 'diagonal'])
      .optional()
      .describe('nur gaussian-mixture: ob Indikatoren in einem Typ zusammenhängen dürfen (full) oder nicht (diagonal)'),
    types: z
      .union(
        [count(2), span],
        expects('eine ganze Zahl ab 2 oder {from: 3, to: 6}', 'a whole number, 2 or more, or {from: 3, to: 6}'),
      )
      .describe(
        'Anzahl der Typen; eine Spanne überlässt die Wahl der Silhouette (gaussian-mixture: BIC), und der Bericht zeigt sie',
      ),
    base: year
      .optional()
      .describe('Typen dieses Jahres gelten für alle Jahre; sonst hat jedes Jahr eigene, mit den Nummern des Vorjahrs'),
    names: z
      .array(typeName)
      .default([])
      .describe('Namen für Typen; ohne heißen sie nach ihrer Nummer. Passt einer nicht mehr, steht er nicht da'),
    draws: count(50).describe('so oft werden Räume neu gezogen, um zu sehen, wie fest die Typen sind, etwa 200'),
    seed: count(0).describe('Startwert des Zufalls; derselbe gibt dasselbe'),
    exclude: z.array(exclusion).default([]),
    years: years.optional(),
  })
  .describe('Typen von Räumen mit ähnlichen Werten; keine Rangfolge')
