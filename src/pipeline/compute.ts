import { alone, type Crew } from '../model/crew.ts'
import { AtlasError } from '../model/error.ts'
import type { Finding } from '../model/finding.ts'
import type { NeighboursInfo } from '../model/measure-info.ts'
import type { Release } from '../model/score.ts'
import type { Plan } from '../plan/plan.ts'
import { release } from '../protect/release.ts'
import { blur, blurChanges } from '../protect/segregation.ts'
import { association, type Association } from './association/association.ts'
import { aboutEntry } from './about-entry.ts'
import { allScores } from './all-scores.ts'
import type { Gathered } from './gather/gather.ts'
import { ruleOf } from './observe/rule-of.ts'
import { carriedOf } from './observe/observe-all.ts'
import { panelFindings } from './observe/panel-findings.ts'
import { indexDevelopment } from './social-index/development.ts'
import { indexParts } from './social-index/parts.ts'
import { robustness, type Robustness } from './social-index/robustness.ts'
import { segregation } from './segregation/segregation.ts'
import { contributionRows } from './segregation/contribution-rows.ts'
import { changesOf } from './segregation/changes-of.ts'
import { countRows } from './segregation/count-rows.ts'
import { publicBounds } from './segregation/public-bounds.ts'
import { localScores } from './segregation/local-scores.ts'
import { observeApart, withCounts } from './segregation/observe-apart.ts'
import { partsOf } from './segregation/parts-of.ts'
import { inContext } from './segregation/in-context.ts'
import { sensitiveIn } from './sensitive.ts'
import { socialIndex, type IndexChains } from './social-index/social-index.ts'
import { typologies, type Typologies } from './typology/typologies.ts'
import { weigh } from './gather/weigh.ts'
import { withoutValues } from './observe/without-values.ts'
import { hasErrors } from '../model/has-errors.ts'

export interface Computed {
  readonly release: Release
  /** The chains of the indices, by id. */
  readonly indices: ReadonlyMap<string, IndexChains>
  /** What the chapters on whether the indices hold need beside it. */
  readonly holds: Pick<Robustness, 'infos' | 'structures'>
  /** What stands around the types of areas. */
  readonly typologies: Typologies['infos']
  /** What stands around the likeness of neighbours; null where the plan does not ask. */
  readonly association: Association['info'] | null
  /** Who counts as a neighbour in the last year. */
  readonly neighbours: readonly NeighboursInfo[]
  readonly findings: readonly Finding[]
}

/**
 * From aligned data to what may be shown: rates, disclosure control, indices on what is left, segregation.
 * Throws an AtlasError with all findings when one of them is an error.
 */
export function compute(plan: Plan, gathered: Gathered, crew: Crew = alone): Computed {
  const findings: Finding[] = [...gathered.findings]
  const published = observeApart(plan, gathered)
  const { observed, upper, of: counted, findings: found } = published
  findings.push(...weigh(found, plan.checks))
  stopAt(findings)
  const indices = Object.keys(plan.index).map((id) => socialIndex(id, plan, gathered, observed, crew))
  const composites = Object.keys(plan.index).flatMap((id, k) => {
    const status = indices[k]!.run?.status
    return status ? [[id, status] as const] : []
  })
  const holds = robustness(plan, gathered, new Map(composites), crew)
  const types = typologies(plan, gathered, observed)
  const cities = plan.years.map((year) =>
    segregation(plan, gathered.delivered.get(year)!, carriedOf(gathered, year), gathered.areas),
  )
  const later = [
    withoutValues(plan, observed),
    panelFindings(plan, gathered),
    ...indices.map((index, k) => aboutEntry(`index.${Object.keys(plan.index)[k]!}`, index.findings)),
    holds.findings,
    types.findings,
    once(cities.flatMap((city) => city.findings)),
  ].flat()
  findings.push(...weigh(later, plan.checks))
  stopAt(findings)

  const hides = sensitiveIn(withCounts(plan), gathered)
  const changes = plan.segregation
    ? changesOf(
        plan.segregation,
        cities.flatMap((city) => city.measured),
      )
    : []
  const indicators = allScores(plan, gathered, observed, upper, indices)
  const alike = association(plan, gathered, indicators)
  const before = new Set(later.map((finding) => JSON.stringify(finding)))
  const ofNeighbours = once(alike?.findings ?? []).filter((finding) => !before.has(JSON.stringify(finding)))
  findings.push(...weigh(ofNeighbours, plan.checks))
  stopAt(findings)
  const rules = new Map(Object.entries(plan.indicators).map(([id, indicator]) => [id, ruleOf(plan, indicator)]))
  const ids = Object.keys(plan.index)
  return {
    indices: new Map(indices.flatMap(({ run }, k) => (run ? [[ids[k]!, run] as const] : []))),
    release: release(
      {
        indicators,
        indices: indices.flatMap((index) => index.scores),
        parts: composites.flatMap(([id, status]) =>
          status.rows.years.flatMap((y) => indexParts(status, id, y, gathered.frames.get(y)!.units, plan.areas.level)),
        ),
        uncertainty: holds.scores,
        types: types.scores,
        typeProfiles: types.profiles,
        development: Object.keys(plan.index).flatMap((id, k) => {
          const { run, scores } = indices[k]!
          return run ? indexDevelopment(id, plan, run, scores, observed) : []
        }),
        segregation: inContext(
          plan,
          blur(
            cities.flatMap((city) => city.scores),
            hides,
            publicBounds(withCounts(plan), gathered, [...indicators, ...countRows(plan, gathered, counted)]),
          ),
        ),
        segregationChanges: blurChanges(changes, hides),
        ...(plan.segregation?.decompose && {
          segregationParts: partsOf(
            plan,
            gathered,
            cities.flatMap((city) => city.measured),
            hides,
          ),
        }),
        ...(plan.segregation?.contributions && {
          contributions: contributionRows(plan, gathered, published, hides),
        }),
        ...(alike && { association: alike.scores, associationLocal: alike.local }),
        ...(counted.size > 0 && { local: localScores(plan, gathered, counted) }),
      },
      (id) => rules.get(id)?.minimumCount ?? 1,
      (id) => rules.get(id)?.facilities === true,
    ),
    holds,
    typologies: types.infos,
    association: alike?.info ?? null,
    neighbours: cities.at(-1)!.links,
    findings,
  }
}

/** What is told of the geometry is told once, not for every group and year. */
const once = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values(),
]

function stopAt(findings: readonly Finding[]): void {
  if (hasErrors(findings)) throw new AtlasError(findings)
}
