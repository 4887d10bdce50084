import { changeContributions } from '../../measures/contribution/index.ts'
import { aboveChance } from '../../measures/segregation/above-chance.ts'
import { compareCities, compareYears } from '../../measures/inference/index.ts'
import type { PValues } from '../../measures/inference/p-values.ts'
import type { City } from '../../model/city.ts'
import type { Inputs, Measure, Values } from '../../model/measure.ts'
import type { ChangeRange } from './change-range.ts'
import { tellsOfChance, type AskedInference } from './infer.ts'
import { contributionsOf } from './contributions-of.ts'
import { fits, parametersOf, type AskedMeasure } from './measure-city.ts'
import type { Subject } from './subjects.ts'

/** What became of a value between two tables. */
export interface CityChange {
  readonly level: string
  readonly group: string
  readonly reference: string
  readonly measure: Measure
  readonly parameters: Values<string>
  readonly before: number
  readonly after: number
  readonly difference: number
  /** Value of the other table on its own areas, where a crosswalk carries it to those of today; else NaN. */
  readonly own: number
  /** What the new boundaries alone did: `before` less `own`, not part of `difference`. NaN without a crosswalk. */
  readonly boundaries: number
  /** By chance alone, before and after; NaN where the measure has no such value. */
  readonly expected: readonly [before: number, after: number]
  /** In parts of what chance leaves to be fully apart; likewise. */
  readonly aboveChance: readonly [before: number, after: number]
  /** Of the difference, with 95 % of the draws, the bias of small counts taken off; NaN where nothing is drawn. */
  readonly low: number
  readonly high: number
  /** What each area adds to the difference; null where the values are no sums over areas and none was left out, or the areas are others. */
  readonly ofArea: ReadonlyMap<string, number> | null
  /** Whether there may be none at all; at most 0.05 exactly where `low` to `high` leave out 0. */
  readonly p: PValues
  /** Whether it would come about if it were left to chance which counts are whose (random label test); NaN between maps. */
  readonly labels: PValues
  /** Between what values and difference lie where counts are withheld or rounded; null where all are known. */
  readonly range: ChangeRange | null
  /** `places`: the same areas, whose counts were swapped; `urn`: areas of their own, dealt out anew. */
  readonly by: 'places' | 'urn'
}

/**
 * Compares the subjects of two cities of the same level. Years of the same areas are compared place by place, cities with
 * areas of their own as wholes. Measures that chance is taken off already are compared without asking what chance does.
 *
 * @param own the earlier city on its own areas, where a crosswalk carried it
 * @param apart whether the areas are others although they may have the same keys
 */
export function compareCity(
  now: City,
  then: City,
  subjectsOf: (city: City) => readonly Subject[],
  asked: readonly AskedMeasure[],
  { draws, seed, jackknife }: Pick<AskedInference, 'draws' | 'seed' | 'jackknife'>,
  { own = null, apart = false }: { readonly own?: City | null; readonly apart?: boolean } = {},
): readonly CityChange[] {
  const same = !apart && now.ids.length === then.ids.length && now.ids.every((id, i) => id === then.ids[i])
  const earlier = subjectsOf(then)
  const uncarried = own ? subjectsOf(own) : []
  return subjectsOf(now).flatMap((subject) => {
    const like = (one: Subject) => one.group === subject.group && one.reference === subject.reference
    const before = earlier.find(like)
    const home = uncarried.find(like)
    if (before === undefined) return []
    return asked
      .filter(({ measure }) => fits(measure, subject) && fits(measure, before))
      .map(({ measure, given }): CityChange => {
        const [a, b] = [before.inputs as Inputs, subject.inputs as Inputs]
        const chance = { draws, seed }
        const found = !tellsOfChance(measure)
          ? null
          : same
            ? compareYears(measure, a, b, chance, given)
            : compareCities(measure, a, b, chance, given)
        const [past, present] = found
          ? [found.before, found.after]
          : [measure.compute(a, given), measure.compute(b, given)]
        const [low, high] = found?.difference.basic ?? [NaN, NaN]
        const there = home && fits(measure, home) ? measure.compute(home.inputs as Inputs, given) : NaN
        const expected = [a, b].map((city) => measure.expected?.(city, given) ?? NaN) as [number, number]
        const leaveOut = jackknife && same && found !== null
        const [old, young] = [
          contributionsOf(then, before, { measure, given }, leaveOut),
          contributionsOf(now, subject, { measure, given }, leaveOut),
        ]
        return {
          level: now.level,
          group: subject.group,
          reference: subject.reference,
          measure,
          parameters: parametersOf(measure, given),
          before: past,
          after: present,
          difference: present - past,
          own: there,
          boundaries: past - there,
          expected,
          aboveChance: [aboveChance(measure, past, expected[0]), aboveChance(measure, present, expected[1])],
          low,
          high,
          ofArea: same && old && young ? changeContributions(old.ofArea, young.ofArea) : null,
          p: found?.difference.p ?? noP,
          labels: found?.labels ?? noP,
          range: null,
          by: same ? 'places' : 'urn',
        }
      })
  })
}

const noP: PValues = { high: NaN, low: NaN, both: NaN }
