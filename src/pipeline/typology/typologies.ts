import { apart } from '../../measures/typology/marks.ts'
import type { Finding } from '../../model/finding.ts'
import type { TypeProfile, TypeScore, TypologyInfo } from '../../model/typology.ts'
import { year } from '../../model/year.ts'
import type { Plan } from '../../plan/plan.ts'
import { aboutEntry } from '../about-entry.ts'
import type { Gathered } from '../gather/gather.ts'
import type { Observed } from '../observe/observed.ts'
import { runTypology, type TypologyRun } from './run-typology.ts'
import { typeMethod, typeSources } from './type-method.ts'
import { typeProfiles } from './type-profiles.ts'
import { typeScores } from './type-scores.ts'

/** All typologies of a plan: the types of areas, what they are, and what stands around them. */
export interface Typologies {
  readonly scores: readonly TypeScore[]
  readonly profiles: readonly TypeProfile[]
  readonly infos: readonly TypologyInfo[]
  readonly findings: readonly Finding[]
}

/** An edition may end before the years of a typology begin: then it has none. */
export function typologies(plan: Plan, gathered: Pick<Gathered, 'frames'>, observed: Observed): Typologies {
  const all = Object.keys(plan.typology)
    .filter((id) => plan.typology[id]!.years.length > 0)
    .map((id) => ({ id, outcome: runTypology(id, plan, gathered, observed) }))
  return {
    scores: all.flatMap(({ id, outcome }) => typeScores(id, plan, outcome, gathered, observed)),
    profiles: all.flatMap(({ id, outcome: { run } }) => (run ? typeProfiles(id, plan, run) : [])),
    infos: all.flatMap(({ id, outcome: { run } }) => (run ? [infoOf(id, plan, run)] : [])),
    findings: all.flatMap(({ id, outcome }) => aboutEntry(`typology.${id}`, outcome.findings)),
  }
}

function infoOf(id: string, plan: Plan, { years, rows, tried, count, misnamed }: TypologyRun): TypologyInfo {
  const asked = plan.typology[id]!
  const base = asked.base === null ? null : year(asked.base)
  return {
    id,
    label: asked.label,
    indicators: asked.indicators.map((one) => one.id),
    method: typeMethod(asked),
    sources: typeSources(asked),
    base,
    draws: asked.draws,
    years: rows.years.map((y) => {
      const { found, numbers } = years.get(y)!
      const { explained, distinct, agreement, mixture } = found
      return {
        year: year(y),
        explained,
        distinct,
        apart: apartBy(distinct),
        agreement,
        bic: base === null || y === asked.base ? (mixture?.bic ?? null) : null,
        misnamed: misnamed.get(y)!,
        held: (mixture?.held ?? []).map((type) => numbers[type]!),
      }
    }),
    tried,
    named: asked.names.length > 0,
    triedIn: base === null ? rows.years.map(year) : [base],
    count,
  }
}

const apartBy = (silhouette: number): TypologyInfo['years'][number]['apart'] =>
  silhouette > apart.strong
    ? 'strongly'
    : silhouette > apart.clear
      ? 'clearly'
      : silhouette > apart.weak
        ? 'weakly'
        : 'hardly'
