import { firm, likely } from '../../measures/typology/marks.ts'
import type { Text } from '../../model/text.ts'
import { statuses } from '../../model/status.ts'
import type { TypeScore } from '../../model/typology.ts'
import { year } from '../../model/year.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Gathered } from '../gather/gather.ts'
import type { Observed } from '../observe/observed.ts'
import { whyNot } from '../social-index/why-not.ts'
import type { TypesOfYear } from './found-types.ts'
import type { TypologyOutcome } from './run-typology.ts'

/** The type of every area in every Berichtsjahr of a typology, and why an area has none. */
export function typeScores(
  id: string,
  plan: Plan,
  { run, excluded }: TypologyOutcome,
  { frames }: Pick<Gathered, 'frames'>,
  observed: Observed,
): TypeScore[] {
  if (run === null) return []
  const indicators = plan.typology[id]!.indicators
  const ids = indicators.map((one) => one.id)
  const last = new Map<string, NonNullable<TypeScore['before']>>()
  return run.rows.years.flatMap((y) => {
    const own = run.years.get(y)!
    const now = observed.get(y)!
    const { first } = run.rows.span(y)
    const scores = frames.get(y)!.units.map((unit, i): TypeScore => {
      const place = standing(own, i, (number) => run.label(y, number))
      const why =
        place === null
          ? whyNot(plan, indicators, (name) => now.get(name)!, excluded(y)[i]!, run.raw.out[first + i]!, i)
          : null
      const estimated = place !== null && ids.some((name) => now.get(name)!.estimated?.[i] === 1)
      return {
        raum: unit.id,
        name: unit.name,
        ebene: plan.areas.level,
        year: year(y),
        typology: id,
        indicators: ids,
        ...(place ?? { type: null, silhouette: NaN, stability: NaN, other: null, between: false, probabilities: [] }),
        before: place === null ? null : (last.get(unit.id) ?? null),
        status: why === null ? 'ok' : statuses[why.status]!,
        note: why?.note ?? (estimated ? { de: 'geschätzt (Umsteigeschlüssel)', en: 'estimated (crosswalk)' } : null),
        estimated,
      }
    })
    last.clear()
    for (const { raum, type } of scores) if (type) last.set(raum, { year: year(y), number: type.number })
    return scores
  })
}

/** Where an area stands among the types; null where it has none. */
function standing({ found, numbers }: TypesOfYear, i: number, label: (number: number) => Text) {
  const own = found.type[i]!
  if (own === 0) return null
  const { silhouette, shares, next, mixture } = found
  const probabilities = (mixture?.types ?? [])
    .map(({ probability }, c) => ({ number: numbers[c + 1]!, probability: probability[i]! }))
    .sort((a, b) => b.probability - a.probability)
  const share = (type: number) => shares[type - 1]?.[i] ?? NaN
  const others = shares.map((_, c) => c + 1).filter((type) => type !== own && share(type) > 0)
  const most = others.reduce((best, type) => (best === 0 || share(type) > share(best) ? type : best), 0)
  // Where no draw puts it elsewhere, the silhouette still knows what lies nearest
  const other = most > 0 ? most : next[i]!
  return {
    type: { number: numbers[own]!, label: label(numbers[own]!) },
    silhouette: silhouette[i]!,
    stability: share(own),
    other: other > 0 ? { number: numbers[other]!, share: share(other) } : null,
    probabilities,
    // Within a mixture an area may be nearer to the mean of a tight type and yet come from a wide one
    between:
      other > 0 && (share(own) < firm.solid || (mixture ? probabilities[0]!.probability < likely : silhouette[i]! < 0)),
  }
}
