import * as z from 'zod'
import { nullNames } from '../../measures/inference/null-names.ts'
import { count, expects, id, key, reference, text } from './basic.ts'
import { levelChoice } from './levels.ts'
import { neighbours } from './neighbours.ts'

const pair = z.tuple(
  [reference, reference],
  expects('[quelle.spalte, quelle.spalte]', '[source.column, source.column]'),
)

const measured = z.union(
  [z.string(), z.looseObject({ measure: z.string() })],
  expects(
    'ein Maß, eine Familie, oder {measure: …, Stellgröße: …}',
    'a measure, a family, or {measure: …, parameter: …}',
  ),
)

export const segregation = z.strictObject({
  groups: z
    .record(id, z.strictObject({ label: text.optional(), count: reference, of: reference }))
    .default({})
    .describe('Gruppe (count) unter allen (of); verglichen mit dem Rest'),
  pairs: z
    .array(
      z.union(
        [
          pair,
          z.strictObject({
            id,
            label: text.optional().describe('wie die erste Gruppe heißt'),
            other: text.optional().describe('wie die zweite Gruppe heißt'),
            of: pair,
          }),
        ],
        expects(
          '[quelle.spalte, quelle.spalte] oder {id: …, of: […]}',
          '[source.column, source.column] or {id: …, of: […]}',
        ),
      ),
    )
    .default([])
    .describe('zwei Gruppen gegeneinander'),
  sets: z
    .record(
      id,
      z.strictObject({
        label: text.optional(),
        groups: z.array(reference).min(2).describe('Gruppen, die sich nicht überschneiden, die niedrigste zuerst'),
        of: reference.optional().describe('alle; wer zu keiner Gruppe gehört, ist dann eine weitere'),
      }),
    )
    .default({})
    .describe('mehrere Gruppen zugleich'),
  around: z
    .array(z.tuple([id, id], expects('[gruppe, gruppe]', '[group, group]')))
    .default([])
    .describe('[gruppe, gruppe]: der Anteil der ersten in einem Raum, der der zweiten ringsum, für bivariate-moran'),
  measures: z.array(measured).min(1),
  neighbours: neighbours
    .optional()
    .describe(
      'Nachbarn der Maße räumlichen Zusammenhangs: queen (Vorgabe), rook, border, {knn: 6} oder {distance: 1.5} in km',
    ),
  local: z
    .array(measured)
    .min(1)
    .optional()
    .describe('Maße für jeden Raum, etwa location-quotient, local-dissimilarity, local-moran'),
  contributions: z
    .boolean()
    .default(false)
    .describe('was jeder Raum jeder Ebene aus levels zu jedem Wert und zu seiner Veränderung beiträgt, als Tabelle'),
  decompose: z
    .boolean()
    .default(false)
    .describe('zerlegen: M und H nach Ebenen, die Veränderung von M nach ihren Quellen'),
  centre: z.array(key).min(1).optional().describe('Räume im Stadtzentrum, für Maße der Zentralisierung'),
  inference: z
    .strictObject({
      interval: z.enum(['persons', 'areas']).optional().describe('was für den Bereich neu gezogen wird'),
      test: z.enum(nullNames).optional().describe('was Zufall heißt'),
      jackknife: z.boolean().default(false).describe('Standardfehler daraus, dass jeder Raum einmal weggelassen wird'),
      draws: count(1).default(999),
      seed: count(0).default(1),
    })
    .optional()
    .describe('was der Zufall zu einem Wert und zu seiner Veränderung sagt'),
  levels: levelChoice.default('base').describe('Ebenen, auf denen gemessen wird'),
  areas: z
    .enum(['delivered', 'base'])
    .default('delivered')
    .describe(
      'Räume früherer Jahre, wenn sie einen Umsteigeschlüssel haben: wie geliefert, oder umgerechnet auf die jetzigen',
    ),
})
