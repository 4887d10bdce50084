import * as z from 'zod'
import { expects, id, reference, text } from './basic.ts'

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
  levels: z
    .union(
      [z.enum(['base', 'all']), z.array(id).min(1)],
      expects('base, all oder eine Liste von Ebenen', 'base, all or a list of levels'),
    )
    .default('base'),
  areas: z
    .enum(['delivered', 'base'])
    .default('delivered')
    .describe(
      'Räume früherer Jahre, wenn sie einen Umsteigeschlüssel haben: wie geliefert, oder umgerechnet auf die jetzigen',
    ),
})
