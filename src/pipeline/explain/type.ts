import { pick } from '../../model/pick.ts'
import type { TypeScore } from '../../model/typology.ts'
import type { Plan } from '../../plan/plan.ts'
import type { TypologyRun } from '../typology/run-typology.ts'
import { typeProfiles } from '../typology/type-profiles.ts'
import type { IndicatorExplained, TypeExplained } from './explanation.ts'
import { placeAmong } from './place-among.ts'
import { scaleOf } from './scale.ts'

/** How an area with a type came to it; `i` is its place among the areas of the year. */
export function explainType(
  id: string,
  plan: Plan,
  run: TypologyRun,
  score: TypeScore,
  i: number,
  explain: (indicator: string) => IndicatorExplained,
): TypeExplained {
  const { indicators, method, normalise, base, draws } = plan.typology[id]!
  const { year, type, silhouette, between, before } = score
  const { columns, found, numbers } = run.years.get(year)!
  const number = type!.number
  const profile = typeProfiles(id, plan, run).find((one) => one.year === year && one.number === number)!
  // Where the types are those of another year, so are the means that areas lie near to
  const means = (base === null ? found : run.years.get(base)!.found).types.map((one) => one.means)
  const row = run.rows.span(year).first + i
  const distances = means.map((mean, c) => ({
    number: numbers[c + 1]!,
    label: run.label(year, numbers[c + 1]!),
    distance: Math.hypot(...columns.map((column, k) => column[i]! - mean[k]!)),
    share: found.shares[c]?.[i] ?? NaN,
  }))
  return {
    number,
    label: type!.label,
    portrait: profile.portrait,
    distances: distances.sort((a, b) => a.distance - b.distance),
    method,
    mixture: (found.mixture?.types ?? [])
      .map(({ share, density, probability }, c) => ({
        label: run.label(year, numbers[c + 1]!),
        share,
        density: density[i]!,
        probability: probability[i]!,
      }))
      .sort((a, b) => b.probability - a.probability),
    base,
    draws,
    silhouette,
    between,
    before,
    members: indicators.map(({ id: own, direction }, k) => {
      const asked = {
        settings: (normalise.own?.[own] ?? normalise).settings,
        scope: normalise.scope,
        years: run.rows.years,
        assessedOnly: true,
      }
      const scale = scaleOf(run.scaled.trace.at(-1)!.notes, own, year, asked)!
      const turned = direction === 'resource'
      const { mean, all } = pick(new Map(profile.indicators.map((one) => [one.id, one])), own)
      return {
        ...explain(own),
        turned,
        treated: run.raw.columns[k]![row]!,
        scale,
        place: placeAmong(
          run.raw,
          run.raw.columns[k]!.map((x) => (turned ? -x : x)),
          normalise.scope,
          row,
          scale,
        ),
        z: columns[k]![i]!,
        typeMean: mean,
        allMean: all,
      }
    }),
  }
}
