import { AtlasError } from '../../model/error.ts'
import { runTypology } from '../typology/run-typology.ts'
import { typeMethod } from '../typology/type-method.ts'
import { typeScores } from '../typology/type-scores.ts'
import type { Explanation } from './explanation.ts'
import { excludedBy } from './excluded-by.ts'
import { explainIndicator } from './indicator.ts'
import { missingOf } from './missing-of.ts'
import type { Place } from './place.ts'
import { explainType } from './type.ts'

/** The type of an area: how it came to it down to the cells, or why it has none. */
export function explainTypology(place: Place, asked: string, id: string): Explanation {
  const { plan, observed, year, gathered, raum } = place
  const outcome = runTypology(id, plan, gathered, observed)
  if (outcome.run === null) throw new AtlasError(outcome.findings)
  const i = gathered.frames.get(year)!.units.findIndex((unit) => unit.id === raum.id)
  const scores = typeScores(id, plan, outcome, gathered, observed)
  const score = scores.find((one) => one.year === year && one.raum === raum.id)
  return {
    asked,
    raum: raum.id,
    name: raum.name,
    year,
    label: plan.typology[id]!.label,
    high: null,
    method: typeMethod(plan.typology[id]!),
    status: score?.status ?? 'absent',
    note: score ? score.note : otherYears,
    excluded: score?.status === 'ok' ? null : excludedBy(place, plan.typology[id]!.exclude),
    missing: score?.status === 'ok' ? [] : missingOf(place, plan.typology[id]!.indicators, year),
    part: null,
    dynamics: null,
    combined: '',
    development: null,
    holds: null,
    type: score?.type
      ? explainType(id, plan, outcome.run, score, i, (indicator) => explainIndicator(place, indicator, year))
      : null,
    indicator: null,
    change: null,
    standing: null,
  }
}

const otherYears = { de: 'dieses Jahr gehört nicht zur Typologie', en: 'this year is not part of the typology' }
