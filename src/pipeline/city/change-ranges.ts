import { bounded, severallyBounded } from '../../measures/bounds/index.ts'
import type { City } from '../../model/city.ts'
import type { Finding } from '../../model/finding.ts'
import type { Inputs } from '../../model/measure.ts'
import type { BoundsOn } from '../segregation/bounds-on.ts'
import type { ChangeRange, Range } from './change-range.ts'
import type { CityChange } from './compare.ts'
import { fits, parametersOf, type AskedMeasure } from './measure-city.ts'
import { cityBounds, type ToldCity } from './read/told-city.ts'
import { parameterText } from './parameter-text.ts'
import type { Subject } from './subjects.ts'

/** A city on one level, with what is told of it where that is not all. */
export interface KnownCity {
  readonly city: City
  readonly told: ToldCity | null
}

/** Whether a sign stands in place of some count. */
export const withholds = (told: ToldCity | null): boolean =>
  told !== null && [...told.counts.values()].some(({ hidden }) => hidden.includes(1))

/**
 * Changes as ranges where a table withholds counts: of measures with bounds, for groups against the rest and pairs. Other
 * measures would be over the areas that are left, which need not be the same in both; they are not compared.
 */
export function rangedChanges(
  now: KnownCity,
  then: KnownCity,
  subjectsOf: (city: City) => readonly Subject[],
  asked: readonly AskedMeasure[],
): { readonly value: readonly CityChange[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = []
  const earlier = subjectsOf(then.city)
  const bounds = ({ city, told }: KnownCity, subject: Subject) => {
    if (told === null) return null
    const found = cityBounds(told, city.level, subject, asked)
    findings.push(...found.findings)
    return found.value
  }
  const value = subjectsOf(now.city).flatMap((subject) => {
    const before = earlier.find((one) => one.group === subject.group && one.reference === subject.reference)
    if (before === undefined) return []
    const [old, young] = [bounds(then, before), bounds(now, subject)]
    return asked
      .filter(({ measure }) => fits(measure, subject) && fits(measure, before))
      .flatMap((one): CityChange[] => {
        const range = changeRange(rangeOf(then, before, old, one), rangeOf(now, subject, young, one))
        if (range === null) return []
        return [
          {
            ...nothing,
            level: now.city.level,
            group: subject.group,
            reference: subject.reference,
            measure: one.measure,
            parameters: parametersOf(one.measure, one.given),
            range,
          },
        ]
      })
  })
  return { value, findings }
}

/**
 * Which measures are not compared with a table where counts are withheld (ATL-0366); an error where nothing is compared with
 * any.
 */
export function notCompared(
  file: string,
  measures: readonly AskedMeasure[],
  changes: readonly CityChange[],
  any: boolean,
): readonly Finding[] {
  const compared = new Set(changes.map(({ measure }) => measure.id))
  const left = [...new Set(measures.map(({ measure }) => measure.id))].filter((id) => !compared.has(id))
  if (left.length === 0) return []
  return [
    {
      code: 'ATL-0366',
      severity: any ? 'info' : 'error',
      file,
      value: left.join(', '),
      found: {
        de: 'nicht verglichen: Für diese Maße sind keine Grenzen bekannt',
        en: 'not compared: no bounds are known for these measures',
      },
      consequence: {
        de: 'über die Räume, deren Anzahlen bekannt sind, wären es zwei verschiedene Städte',
        en: 'over the areas whose counts are known these would be two different cities',
      },
      remedy: {
        de: `Maße mit Grenzen: ${[...bounded, ...severallyBounded].join(', ')}`,
        en: `measures with bounds: ${[...bounded, ...severallyBounded].join(', ')}`,
      },
    },
  ]
}

/** Between what a value lies in one table: the value itself where all counts are known; null where that is not known. */
function rangeOf(
  { told }: KnownCity,
  { inputs }: Subject,
  on: BoundsOn | null,
  { measure, given }: AskedMeasure,
): Range | null {
  const bounds = on?.of(measure.id, parameterText(measure, parametersOf(measure, given))) ?? null
  if (bounds !== null) return { lower: bounds.lower, upper: bounds.upper, sharp: bounds.sharp }
  if (withholds(told) || on !== null) return null
  const value = measure.compute(inputs as Inputs, given)
  return { lower: value, upper: value, sharp: true }
}

/** The range of a difference from those of both values; null where one is not known. */
export const changeRange = (before: Range | null, after: Range | null): ChangeRange | null =>
  before === null || after === null
    ? null
    : {
        before,
        after,
        difference: {
          lower: after.lower - before.upper,
          upper: after.upper - before.lower,
          sharp: before.sharp && after.sharp,
        },
      }

const none = { high: NaN, low: NaN, both: NaN }
const nothing = {
  before: NaN,
  after: NaN,
  difference: NaN,
  own: NaN,
  boundaries: NaN,
  expected: [NaN, NaN],
  aboveChance: [NaN, NaN],
  low: NaN,
  high: NaN,
  ofArea: null,
  p: none,
  labels: none,
  by: 'places',
} as const
