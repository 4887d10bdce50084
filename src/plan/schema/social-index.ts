import * as z from 'zod'
import { aggregate } from '../../measures/composite/aggregate.ts'
import { normalise } from '../../measures/composite/normalise.ts'
import { presets } from '../../measures/composite/presets.ts'
import { classBreaks } from './classes.ts'
import { count, expects, id, number, text, years } from './basic.ts'
import { exclusion } from './exclusion.ts'

const names = <T extends object>(table: T) => Object.keys(table) as [keyof T & string, ...(keyof T & string)[]]

const members = z
  .union(
    [z.array(id).min(1), z.record(id, number.positive(expects('ein Gewicht über 0', 'a weight above 0')))],
    expects('Liste von Indikatoren, oder Indikator: Gewicht', 'list of indicators, or indicator: weight'),
  )
  .transform((m) =>
    Array.isArray(m)
      ? m.map((indicator) => ({ id: indicator, weight: 1 }))
      : Object.entries(m).map(([indicator, weight]) => ({ id: indicator, weight })),
  )

/** A preset, a chain of its own, or a preset with single steps replaced. Without preset every step must be said. */
export const socialIndex = z.strictObject({
  label: text.optional(),
  preset: z.enum(names(presets)).optional(),
  status: members.describe('Indikatoren des Status; gleiches Gewicht, wenn keines dasteht'),
  dynamics: z
    .union(
      [
        z.strictObject({
          over: count(1),
          estimated: z
            .enum(['leave-out', 'assess'])
            .optional()
            .describe(
              'Räume, deren früherer Wert mit dem Umsteigeschlüssel geschätzt ist und deren jetziger nicht: ohne Dynamik, oder bewertet',
            ),
        }),
        z.strictObject({ given: members }),
      ],
      expects('{over: Jahre} oder {given: [Indikatoren]}', '{over: years} or {given: [indicators]}'),
    )
    .optional()
    .describe('Veränderung: über so viele Jahre gerechnet, oder fertig geliefert'),
  normalise: z.enum(names(normalise)).optional(),
  aggregate: z.enum(names(aggregate)).optional(),
  restandardise: z.boolean().optional(),
  classes: classBreaks.optional(),
  'dynamics-classes': classBreaks.optional(),
  exclude: z.array(exclusion).default([]),
  years: years.optional(),
})
