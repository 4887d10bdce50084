import type { Finding } from '../../model/finding.ts'
import type { Frame } from '../../model/frame.ts'
import type { NeighboursInfo } from '../../model/measure-info.ts'
import { pick } from '../../model/pick.ts'
import type { SegregationScore } from '../../model/score.ts'
import { statusCode } from '../../model/status.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Areas } from '../../prepare/areas.ts'
import { linkFindings } from '../city/link-findings.ts'
import { linksOf } from '../city/links-of.ts'
import { neighboursInfo } from '../city/neighbours-info.ts'
import { editionOf } from '../gather/edition-of.ts'
import { joined } from '../observe/joined.ts'
import type { CarriedFrame } from '../observe/observe-carried.ts'
import { areasOf, leftOut } from './areas-of-year.ts'
import type { Measured } from './changes-of.ts'
import { noBounds } from './bounds-on.ts'
import { cityOf, onLevel } from './city-of.ts'
import { oddCity } from './odd-city.ts'
import { placing } from './placing.ts'
import { rangesOf } from './ranges-of.ts'
import { askedOf, localsOf, scoresOf } from './scores-of.ts'
import { subjectOf } from './subject-of.ts'
import { allSubjects, type SubjectPlan } from './subject-plan.ts'
import { toldOf } from './told-of.ts'
import { tooLarge } from './too-large.ts'

export interface YearMeasured {
  readonly scores: readonly SegregationScore[]
  readonly findings: readonly Finding[]
  /** Every subject on the base level, to be compared with other years. */
  readonly measured: readonly Measured[]
  /** Who counts as a neighbour, on every level. */
  readonly links: readonly NeighboursInfo[]
}

/**
 * Every measure of every group on every level in one Berichtsjahr. All areas count, also those that are
 * not assessed, for their people live in the city; areas whose counts are missing are left out and named; where they are
 * withheld or rounded, measures of one group have bounds over all that they may be (`rangesOf`). A year
 * that was `carried` stays on the areas of its delivery unless the plan wants it otherwise: counts shared out by
 * weight make neighbours alike. `areas` hold the geometry that measures in space need.
 */
export function segregation(
  plan: Plan,
  delivered: Frame,
  carried: CarriedFrame | null = null,
  areas: ReadonlyMap<string, Areas> = new Map(),
): YearMeasured {
  const asked = plan.segregation
  if (!asked) return { scores: [], findings: [], measured: [], links: [] }
  const estimated = carried !== null && asked.areas === 'base'
  const frame = estimated ? carried.frame : delivered
  const ground = carried && areasOf(plan, frame.year, estimated)
  const edition = estimated ? editionOf(plan, plan.years.at(-1)!) : editionOf(plan, frame.year)
  const place = placing(asked, areas.get(edition.gebietsstand) ?? null, edition)
  const scores: SegregationScore[] = []
  const measured: Measured[] = []
  const findings: Finding[] = []
  const links: NeighboursInfo[] = []
  for (const subjectPlan of allSubjects(asked)) {
    findings.push(...tooLarge(subjectPlan, delivered))
    const { city, usable, findings: told } = cityOf(plan.areas.level, frame, subjectPlan, place)
    findings.push(...told, ...oddCity(subjectPlan, frame, city))
    const known = estimated ? null : toldOf(plan, frame, subjectPlan)
    // What is withheld may have changed as well: only years with every count are compared
    if (subjectPlan.kind !== 'around' && (known === null || known.hidden === 0))
      measured.push({ year: frame.year, plan: subjectPlan, city })
    const note = joined(ground, leftOut(frame.units, usable))
    const hidden = withheldAreas(frame, subjectPlan)
    const { id: group, reference } = subjectPlan
    for (const level of asked.levels) {
      const own = onLevel(city, frame, level)
      const base = level === plan.areas.level
      for (const one of linksOf(own, [...askedOf(asked), ...(base ? localsOf(asked) : [])])) {
        findings.push(...linkFindings(one, edition.file, base))
        links.push(neighboursInfo(one.told, frame.levels.get(level)?.units ?? frame.units))
      }
      const ranges = known && rangesOf(known, frame, level, { plan: subjectPlan, measures: asked.measures, ground })
      if (ranges) findings.push(...ranges.findings)
      const ranged = (score: SegregationScore) => (ranges ? ranges.apply(score) : score)
      for (const subject of subjectOf(subjectPlan, own))
        for (const score of scoresOf(asked, own, subject, { group, reference, year: frame.year }))
          scores.push(
            openly(
              ranged({
                ...score,
                note: usable.size === 0 ? { de: 'keine Angaben', en: 'no data' } : joined(note, score.note),
                estimated: estimated && usable.size > 0,
              }),
              hidden,
            ),
          )
    }
  }
  return { scores, findings, measured, links: distinct(links) }
}

/** Areas in which a count of a subject is withheld or unknown. */
const withheldAreas = ({ units, numbers }: Frame, { counts, total }: SubjectPlan): number =>
  units.filter((_, i) =>
    [...counts, ...(total === null ? [] : [total])].some((name) => {
      const code = pick(numbers, name).status[i]
      return code === statusCode.secret || code === statusCode.unknown
    }),
  ).length

/** A value without bounds says that it leaves areas out, and that nobody knows what it would be over all. */
const openly = (score: SegregationScore, hidden: number): SegregationScore =>
  hidden === 0 || score.bounds || !Number.isFinite(score.value)
    ? score
    : { ...score, leftOut: hidden, note: joined(score.note, noBounds) }

/** Each kind of neighbours on each level once, as the first subject has them. */
const distinct = (links: readonly NeighboursInfo[]): readonly NeighboursInfo[] =>
  [...new Map([...links].reverse().map((one) => [`${one.ebene} ${one.neighbours}`, one])).values()].reverse()
