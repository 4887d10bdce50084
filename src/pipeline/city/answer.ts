import type { City } from '../../model/city.ts'
import type { Read } from '../../model/delivery.ts'
import type { Files } from '../../model/files.ts'
import type { Finding } from '../../model/finding.ts'
import type { AnsweredValue } from './answered-value.ts'
import { notCompared } from './change-ranges.ts'
import { changesBetween, isHidden, type AnsweredChange } from './changes-between.ts'
import { decompose, type Decomposition } from './decompose.ts'
import { exposureOf, type CityExposure } from './exposure-of.ts'
import type { AskedInference } from './infer.ts'
import { linkFindings } from './link-findings.ts'
import { linksOf, type CityLinks } from './links-of.ts'
import { fitsLocal, localOf, type AskedLocal, type CityLocal } from './local-of.ts'
import { fits, type AskedMeasure } from './measure-city.ts'
import { levelsOf } from './read/levels-of.ts'
import type { Carried, Other } from './read/read-other.ts'
import { readSeries, type SeriesRequest } from './read/read-series.ts'
import { seriesOf, type CitySeries } from './series-of.ts'
import { steps, type Point } from './steps.ts'
import { againstRest, allAround, pair, severalGroups, type Subject } from './subjects.ts'
import { valuesOf, type LevelSubjects } from './values-of.ts'
import { hasErrors } from '../../model/has-errors.ts'

export interface Answer {
  /** Of the table that is measured; null where no series was asked for. */
  readonly year: number | null
  /** Areas of the table. */
  readonly areas: number
  readonly values: readonly AnsweredValue[]
  /** Every value in every year; empty where no series was asked for. */
  readonly series: readonly CitySeries[]
  /** Area by area, on every level; empty where no such measure was asked for. */
  readonly local: readonly CityLocal[]
  /** Who counts as a neighbour, on every level; empty where no measure asks. */
  readonly links: readonly CityLinks[]
  /** On every level; empty where the groups do not divide the city. */
  readonly exposure: readonly CityExposure[]
  /** From each table to the next, and from the first to the last; empty where there is one alone. */
  readonly changes: readonly AnsweredChange[]
  /** What a crosswalk did to other tables; empty without. */
  readonly carried: readonly (Omit<Carried, 'own'> & Pick<Other, 'year'>)[]
  /** null where it was not asked for. */
  readonly decomposition: Decomposition | null
  /** Ids of measures asked for that no subject has the inputs of. */
  readonly without: readonly string[]
}

/** What the command line asks of a table of persons by area and group. */
export interface Asked extends SeriesRequest {
  readonly measures: readonly AskedMeasure[]
  /** Measures with a value for every area. */
  readonly local: readonly AskedLocal[]
  readonly inference: AskedInference
  /** Whether M and H are to be parted by level, and the change of M by its sources. */
  readonly decompose: boolean
}

/** Reads the tables and measures every group, every pair of them and all together, on every level. */
export async function answer(asked: Asked, files: Files): Promise<Read<Answer | null>> {
  const read = await readSeries(asked, files)
  if (read.value === null) return { value: null, findings: read.findings }
  const { year, now, others } = read.value
  const around = asked.measures.some(({ measure }) => measure.needs.includes('second'))
  const withSubjects = (city: City): LevelSubjects => ({
    city,
    subjects: [...subjectsOf(city), ...(around ? allAround(city) : [])],
  })
  const levels = levelsOf(now.city, now.parents).map(withSubjects)
  const links = levels.flatMap(({ city }) => linksOf(city, [...asked.measures, ...asked.local]))
  const linked = links.flatMap((one) => linkFindings(one, asked.areas!.file, one.told.level === now.city.level))
  if (hasErrors(linked)) return { value: null, findings: [...read.findings, ...linked] }
  const areas = now.units.length
  const own = valuesOf(levels, { told: now.told, areas }, asked.measures, asked.inference)
  const dated = year === null ? [] : others
  const earlier = dated.map((one) => valuesOf(one.levels.map(withSubjects), one, asked.measures, withoutChance))
  const points: readonly Point[] = [
    ...others.map(({ carried, ...other }) => ({ ...other, own: carried?.own ?? null })),
    { year, file: asked.file, levels: levels.map(({ city }) => city), told: now.told, own: null },
  ]
  const apart = others.some(({ carried }) => carried === null) && asked.compare.some((one) => one.areas !== null)
  const walk = steps(points)
  const between = walk.map((step) => changesBetween(step, subjectsOf, asked.measures, asked.inference, apart))
  const changes = between.flatMap(({ value }) => value)
  const uncompared = walk.flatMap((step, k) =>
    isHidden(step) ? notCompared(step.then.file, asked.measures, between[k]!.value, changes.length > 0) : [],
  )
  const wrong = [own, ...earlier, ...between].flatMap((one) => one.findings)
  const found = [...read.findings, ...linked, ...wrong, ...uncompared]
  if (hasErrors(found)) return { value: null, findings: found }
  const base = levels[0]!.subjects
  const unfit = [
    ...asked.measures.filter(({ measure }) => !base.some((subject) => fits(measure, subject))),
    ...asked.local.filter(({ measure }) => !base.some((subject) => fitsLocal(measure, subject))),
  ]
  return {
    value: {
      year,
      areas,
      values: own.value,
      series:
        year === null
          ? []
          : seriesOf([
              ...dated.map((one, k) => ({ year: one.year!, values: earlier[k]!.value })),
              { year, values: own.value },
            ]),
      local: levels.flatMap(({ city, subjects }) => localOf(city, subjects, asked.local, asked.inference)),
      links: links.map((one) => one.told),
      exposure: areas > now.city.ids.length ? [] : levels.flatMap(({ city }) => exposureOf(city)),
      changes,
      carried: others.flatMap(({ year, carried }) =>
        carried === null ? [] : [{ year, estimated: carried.estimated, areas: carried.areas, by: carried.by }],
      ),
      decomposition: asked.decompose ? decompose(now, base, walk, subjectsOf, asked.measures) : null,
      without: [...new Set(unfit.map(({ measure }) => measure.id))],
    },
    findings: [...found, ...undivided(now.city, asked)],
  }
}

const withoutChance: AskedInference = { test: null, resampling: null, jackknife: false, draws: 0, seed: 0 }

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
