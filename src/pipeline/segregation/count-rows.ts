import type { IndicatorScore } from '../../model/score.ts'
import { year as berichtsjahr } from '../../model/year.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Gathered } from '../gather/gather.ts'
import type { ObservedApart } from './observe-apart.ts'

/** What a row of the tables tells of counts. */
export type CountRow = Pick<
  IndicatorScore,
  'year' | 'ebene' | 'raum' | 'indicator' | 'numerator' | 'denominator' | 'note'
>

/** What the measures area by area tell of counts, as if it were printed in rows of indicators. */
export const countRows = (
  plan: Plan,
  { frames }: Pick<Gathered, 'frames'>,
  of: ObservedApart['of'],
): readonly CountRow[] =>
  [...of].flatMap(([year, counted]) =>
    [...counted].flatMap(([indicator, { numerator, denominator, notes }]) =>
      frames.get(year)!.units.map(({ id }, i) => ({
        year: berichtsjahr(year),
        ebene: plan.areas.level,
        raum: id,
        indicator,
        numerator: numerator[i]!,
        denominator: denominator[i]!,
        note: notes[i]!,
      })),
    ),
  )
