import * as z from 'zod'
import { expects, id, number } from '../basic.ts'

export const weightOf = number.positive(expects('ein Gewicht über 0', 'a weight above 0'))

/** Indicators, each once; a list gives all the weight 1. */
export const members = z
  .union(
    [z.array(id).min(1), z.record(id, weightOf)],
    expects('Liste von Indikatoren, oder Indikator: Gewicht', 'list of indicators, or indicator: weight'),
  )
  .transform((m) =>
    Array.isArray(m)
      ? m.map((indicator) => ({ id: indicator, weight: 1 }))
      : Object.entries(m).map(([indicator, weight]) => ({ id: indicator, weight })),
  )
