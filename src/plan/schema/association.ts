import * as z from 'zod'
import { count, expects } from './basic.ts'
import { levelChoice } from './levels.ts'
import { neighbours } from './neighbours.ts'

/** Measures that say how alike neighbouring areas are in values of any kind. */
export const ofValues = ['moran', 'moran-of-rates', 'geary', 'getis-ord'] as const
/** Those with a value for every area. */
export const ofValuesByArea = ['local-moran', 'local-getis-ord'] as const

const one = expects('jedes einmal, mindestens eines', 'each once, one at least')
const once = (names: readonly string[]) => new Set(names).size === names.length

export const association = z
  .strictObject({
    indicators: z
      .union(
        [z.literal('all'), z.array(z.string()).min(1, one).refine(once, one)],
        expects('all oder eine Liste von Indikatoren', 'all or a list of indicators'),
      )
      .default('all')
      .describe('wessen Werte; all: alle Indikatoren'),
    measures: z
      .array(z.enum(ofValues))
      .min(1, one)
      .refine(once, one)
      .describe('moran-of-rates rechnet heraus, wie stark kleine Anzahlen schwanken'),
    local: z
      .array(z.enum(ofValuesByArea))
      .min(1, one)
      .refine(once, one)
      .optional()
      .describe('dasselbe für jeden Raum: wo hohe und wo niedrige Werte beieinander liegen'),
    neighbours: neighbours.default('queen').describe('wer als Nachbar gilt'),
    levels: levelChoice
      .default('base')
      .describe('Ebenen, auf denen verglichen wird; all: alle, auf denen die Indikatoren stehen'),
    draws: count(99).default(999).describe('so oft werden die Werte über die Räume ausgelost'),
    seed: count(0).default(1).describe('Startwert des Zufalls; derselbe gibt dasselbe'),
  })
  .describe('ob Nachbarn sich in Indikatoren ähneln')
