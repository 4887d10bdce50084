import * as z from 'zod'
import { expects, id, reference, text } from './basic.ts'
import { levelChoice } from './levels.ts'

const pair = z.tuple(
  [reference, reference],
  expects('[quelle.spalte, quelle.spalte]', '[source.column, source.column]'),
)

export const segregation = z.strictObject({
  groups: z
    .record(id, z.strictObject({ label: text.optional(), count: reference, of: reference }))
    .default({})
    .describe('Gruppe (count) unter allen (of); verglichen mit dem Rest'),
  pairs: z
    .array(
      z.union(
        [pair, z.strictObject({ id, label: text.optional(), of: pair })],
        expects(
          '[quelle.spalte, quelle.spalte] oder {id: …, of: […]}',
          '[source.column, source.column] or {id: …, of: […]}',
        ),
      ),
    )
    .default([])
    .describe('zwei Gruppen gegeneinander'),
  measures: z.array(z.string()).min(1),
  levels: levelChoice.default('base').describe('Ebenen, auf denen gemessen wird'),
  areas: z
    .enum(['delivered', 'base'])
    .default('delivered')
    .describe(
      'Räume früherer Jahre, wenn sie einen Umsteigeschlüssel haben: wie geliefert, oder umgerechnet auf die jetzigen',
    ),
})
