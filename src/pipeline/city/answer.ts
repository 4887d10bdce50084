import type { City } from '../../model/city.ts'
import type { Read } from '../../model/delivery.ts'
import type { Files } from '../../model/files.ts'
import type { Finding } from '../../model/finding.ts'
import type { AnsweredValue } from './answered-value.ts'
import { byDraws } from './by-draws.ts'
import { notCompared, rangedChanges, withholds } from './change-ranges.ts'
import { compareCity, type CityChange } from './compare.ts'
import { contributionsOf } from './contributions-of.ts'
import { decompose, type Decomposition } from './decompose.ts'
import { exposureOf, type CityExposure } from './exposure-of.ts'
import { infer, tellsOfChance, type AskedInference } from './infer.ts'
import { linkFindings } from './link-findings.ts'
import { linksOf, type CityLinks } from './links-of.ts'
import { fitsLocal, localOf, type AskedLocal, type CityLocal } from './local-of.ts'
import { fits, measureCity, type AskedMeasure } from './measure-city.ts'
import { levelsOf } from './read/levels-of.ts'
import { rangedDecomposition } from './nesting-ranges.ts'
import { nestingsOf } from './nestings-of.ts'
import { readCity, type CityRequest } from './read/read-city.ts'
import { readOther, type Carried, type CompareRequest } from './read/read-other.ts'
import { cityBounds } from './read/told-city.ts'
import { againstRest, allAround, pair, severalGroups, type Subject } from './subjects.ts'
import { whyUndefined } from './why-undefined.ts'
import { withBounds } from './with-bounds.ts'

export interface Answer {
  /** Areas of the table. */
  readonly areas: number
  readonly values: readonly AnsweredValue[]
  /** Area by area, on every level; empty where no such measure was asked for. */
  readonly local: readonly CityLocal[]
  /** Who counts as a neighbour, on every level; empty where no measure asks. */
  readonly links: readonly CityLinks[]
  /** On every level; empty where the groups do not divide the city. */
  readonly exposure: readonly CityExposure[]
  /** Against the other table; empty where none was named. */
  readonly changes: readonly CityChange[]
  /** What a crosswalk did to the other table; null without. */
  readonly carried: Omit<Carried, 'own'> | null
  /** null where it was not asked for. */
  readonly decomposition: Decomposition | null
  /** Ids of measures asked for that no subject has the inputs of. */
  readonly without: readonly string[]
}

/** What the command line asks of a table of persons by area and group. */
export interface Asked extends CityRequest {
  readonly measures: readonly AskedMeasure[]
  /** Measures with a value for every area. */
  readonly local: readonly AskedLocal[]
  readonly inference: AskedInference
  /** A table of the same columns to compare with, such as that of an earlier year. */
  readonly compare: CompareRequest | null
  /** Whether M and H are to be parted by level, and the change of M by its sources. */
  readonly decompose: boolean
}

/** Reads the table and measures every group, every pair of them and all together, on every level. */
export async function answer(asked: Asked, files: Files): Promise<Read<Answer | null>> {
  const { value, findings } = await readCity(asked, files)
  if (value === null || failed(findings)) return { value: null, findings }
  const other = asked.compare === null ? null : await readOther(asked, asked.compare, value, files)
  const told = [...findings, ...(other?.findings ?? [])]
  if (failed(told)) return { value: null, findings: told }
  const around = asked.measures.some(({ measure }) => measure.needs.includes('second'))
  const levels = levelsOf(value.city, value.parents).map((city) => ({
    city,
    subjects: [...subjectsOf(city), ...(around ? allAround(city) : [])],
  }))
  const links = levels.flatMap(({ city }) => linksOf(city, [...asked.measures, ...asked.local]))
  const linked = links.flatMap((one) => linkFindings(one, asked.areas!.file, one.told.level === value.city.level))
  if (failed(linked)) return { value: null, findings: [...told, ...linked] }
  const ids = asked.measures.map(({ measure }) => measure.id)
  const wrong: Finding[] = []
  const values = levels.flatMap(({ city, subjects }) =>
    subjects.flatMap((subject) => {
      const on = value.told && cityBounds(value.told, city.level, subject, ids)
      if (on) wrong.push(...on.findings)
      return measureCity(city, [subject], asked.measures).map((one): AnsweredValue => {
        const turned = { measure: one.measure, given: one.parameters }
        const note = whyUndefined(one, subject)
        const { test, resampling, jackknife } = asked.inference
        const wanted =
          note === null && tellsOfChance(one.measure) && (test !== null || resampling !== null || jackknife)
        const inference = wanted ? infer(turned, subject, asked.inference) : null
        const answered = {
          ...one,
          ...byDraws(one, inference?.test ?? null, test),
          note,
          inference,
          contributions: contributionsOf(city, subject, turned, wanted && jackknife, inference?.jackknife?.without),
          bounds: null,
          leftOut: value.areas - value.city.ids.length,
        }
        return withBounds(answered, value.told, on?.value ?? null)
      })
    }),
  )
  if (wrong.length > 0) return { value: null, findings: [...told, ...wrong] }
  const then = other?.value?.levels ?? []
  const carried = other?.value?.carried ?? null
  const earlier = other?.value?.told ?? null
  const ranged = then.map((city, k) =>
    value.told === null && earlier === null
      ? { value: [], findings: [] }
      : rangedChanges({ city: levels[k]!.city, told: value.told }, { city, told: earlier }, subjectsOf, asked.measures),
  )
  const unfitting = ranged.flatMap((one) => one.findings)
  if (unfitting.length > 0) return { value: null, findings: [...told, ...unfitting] }
  const hidden = withholds(value.told) || withholds(earlier)
  const changes = then.flatMap((city, k) =>
    hidden
      ? ranged[k]!.value
      : compareCity(levels[k]!.city, city, subjectsOf, asked.measures, asked.inference, {
          own: k === 0 && carried ? carried.own : null,
          apart: carried === null && (asked.compare?.areas ?? null) !== null,
        }).map((change) => ({ ...change, range: ranged[k]!.value.find(sameValue(change))?.range ?? null })),
  )
  const uncompared = hidden ? notCompared(asked, changes) : []
  if (failed(uncompared)) return { value: null, findings: [...told, ...uncompared] }
  const base = levels[0]!.subjects
  const unfit = [
    ...asked.measures.filter(({ measure }) => !base.some((subject) => fits(measure, subject))),
    ...asked.local.filter(({ measure }) => !base.some((subject) => fitsLocal(measure, subject))),
  ]
  const without = [...new Set(unfit.map(({ measure }) => measure.id))]
  return {
    value: {
      areas: value.areas,
      values,
      local: levels.flatMap(({ city, subjects }) => localOf(city, subjects, asked.local, asked.inference)),
      links: links.map((one) => one.told),
      exposure: value.areas > value.city.ids.length ? [] : levels.flatMap(({ city }) => exposureOf(city)),
      changes,
      carried: carried && { estimated: carried.estimated, areas: carried.areas, by: carried.by },
      decomposition: !asked.decompose
        ? null
        : hidden
          ? {
              nestings: withholds(value.told) ? [] : base.flatMap((subject) => nestingsOf(subject, value.parents)),
              changes: [],
              counterfactuals: [],
              ranges: rangedDecomposition(withholds(value.told) ? value.told : null, base, then.length > 0),
            }
          : decompose(
              levels.map(({ city }) => city),
              then,
              carried?.own ?? null,
              value.parents,
              subjectsOf,
              asked.measures.filter(({ measure }) => tellsOfChance(measure)),
            ),
      without,
    },
    findings: [...told, ...linked, ...uncompared, ...undivided(value.city, asked)],
  }
}

const sameValue =
  (a: CityChange) =>
  (b: CityChange): boolean =>
    a.group === b.group && a.reference === b.reference && a.measure === b.measure

const failed = (findings: readonly Finding[]): boolean => findings.some(({ severity }) => severity === 'error')

/** Each group against the rest; where they divide the city, the first of each two against the other, and all at once. */
function subjectsOf(city: City): readonly Subject[] {
  const { groups } = city
  const all = severalGroups(city)
  if (all === null) return againstRest(city)
  const pairs = groups.flatMap((group, k) => groups.slice(k + 1).map((other) => pair(city, group, other)))
  return [...againstRest(city), ...(groups.length > 2 ? pairs : []), all]
}

function undivided(city: City, { file, groups }: Asked): Finding[] {
  if (groups.length < 2 || severalGroups(city) !== null) return []
  return [
    {
      code: 'ATL-0364',
      severity: 'info',
      file,
      column: groups.join(', '),
      found: {
        de: 'die Gruppen zählen zusammen nicht alle Personen, oder manche doppelt',
        en: 'together the groups do not count all persons, or count some twice',
      },
      consequence: {
        de: 'keine Maße über mehrere Gruppen und keine Paare',
        en: 'no measures over several groups, and no pairs',
      },
      remedy: {
        de: 'überschneiden sie sich nicht, die übrigen Personen als Gruppe mit nennen oder --total weglassen',
        en: 'where they do not overlap, name all others as a group too, or leave out --total',
      },
    },
  ]
}
