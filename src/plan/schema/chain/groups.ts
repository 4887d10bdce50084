import * as z from 'zod'
import type { Text } from '../../../model/text.ts'
import { expects, id, text } from '../basic.ts'
import { members, weightOf } from './members.ts'

/** A sub-index: its indicators, its own sub-indices, or both. */
export interface Group {
  readonly label?: Text | undefined
  readonly weight: number
  readonly indicators: readonly { readonly id: string; readonly weight: number }[]
  readonly groups: Readonly<Record<string, Group>>
}

const long = z.strictObject({
  label: text.optional(),
  weight: weightOf.optional().describe('Gewicht unter den Geschwistern; ohne Angabe 1'),
  indicators: members.optional(),
  get groups() {
    return groups.optional()
  },
})

/** Sub-indices by name, to any depth. */
export const groups: z.ZodType<Readonly<Record<string, Group>>, Readonly<Record<string, unknown>>> = z
  .record(
    id,
    z
      .union(
        [z.array(id).min(1), long],
        expects(
          'Liste von Indikatoren oder {label, weight, indicators, groups}',
          'list of indicators or {label, weight, indicators, groups}',
        ),
      )
      .transform((written): Group =>
        Array.isArray(written)
          ? { weight: 1, indicators: written.map((one) => ({ id: one, weight: 1 })), groups: {} }
          : {
              label: written.label,
              weight: written.weight ?? 1,
              indicators: written.indicators ?? [],
              groups: written.groups ?? {},
            },
      ),
  )
  .meta({ id: 'groups' })
  .describe('Teilindizes: Name und Indikatoren, beliebig tief')
