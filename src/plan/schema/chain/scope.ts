import * as z from 'zod'
import { expects, year } from '../basic.ts'

const base = z.strictObject({ base: year })
const from = z.strictObject({ from: year })

/** Which years a step looks at together. */
export const scope = z
  .union(
    [z.enum(['year', 'pooled']), base, from],
    expects('year, pooled, {base: Jahr} oder {from: Jahr}', 'year, pooled, {base: year} or {from: year}'),
  )
  .describe(
    'year: jedes Jahr für sich (Vorgabe); pooled: alle Jahre zusammen; {base: 2019}: alle mit den Augen eines Jahres; {from: 2015}: mit denen aller Jahre ab diesem',
  )

/** Of what holds for all years. */
export const across = z
  .union(
    [z.enum(['pooled']), base, from],
    expects('pooled, {base: Jahr} oder {from: Jahr}', 'pooled, {base: year} or {from: year}'),
  )
  .describe('Jahre, aus denen geschätzte Gewichte stammen: pooled (alle, Vorgabe), {base: 2019} oder {from: 2015}')

/** Of classes. */
export const frozen = z
  .union([z.enum(['year', 'pooled']), base], expects('year, pooled oder {base: Jahr}', 'year, pooled or {base: year}'))
  .describe('year: jedes Jahr eigene Grenzen (Vorgabe); pooled oder {base: 2019}: dieselben in allen Jahren')
