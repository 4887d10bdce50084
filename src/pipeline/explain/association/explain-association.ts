import { localMeasures, measures } from '../../../measures/measures.ts'
import { AtlasError } from '../../../model/error.ts'
import type { Files } from '../../../model/files.ts'
import type { Definition } from '../../../model/measure.ts'
import { pick } from '../../../model/pick.ts'
import type { Counted } from '../../../model/scan.ts'
import type { IndicatorScore } from '../../../model/score.ts'
import type { Text } from '../../../model/text.ts'
import type { Plan } from '../../../plan/plan.ts'
import { notOf } from '../../../plan/with-options.ts'
import { signs } from '../../../render/signs.ts'
import { allScores } from '../../all-scores.ts'
import { association, rowsOf } from '../../association/association.ts'
import { placesOf } from '../../association/places.ts'
import { parametersOf } from '../../city/measure-city.ts'
import { settingWords } from '../../city/parameter-text.ts'
import { gather } from '../../gather/gather.ts'
import { weigh } from '../../gather/weigh.ts'
import { observeApart } from '../../segregation/observe-apart.ts'
import { columnsOf } from '../cells.ts'
import { rawCells } from '../raw-cells.ts'
import { unknown } from '../unknown.ts'
import { associationAddress, type AssociationAddress } from './address.ts'
import { areasBeside } from './areas-beside.ts'
import type { AssociationExplained } from './association-explained.ts'
import { hasErrors } from '../../../model/has-errors.ts'

/**
 * How a value of the tables of association came about: the row, the formula with the numbers put in, what each area adds,
 * its neighbours with their weights, and the cells of all of them. Made of values that are shown alone, as the tables
 * are, so nothing withheld can be told. Throws an AtlasError for an indicator, a measure, a level, an area or a year that
 * is not there, and for everything a run would stop at.
 */
export async function explainAssociation(
  plan: Plan,
  files: Files,
  asked: string,
  year: number,
  counted: readonly Counted[] = [],
): Promise<AssociationExplained> {
  const address = associationAddress(plan, asked)
  if (!plan.years.includes(year)) throw notOf(plan, year)
  const { indicator, measure: own, local } = address
  const gathered = await gather(plan, files, counted)
  const { observed, upper, findings } = observeApart(plan, gathered)
  const all = [...gathered.findings, ...weigh(findings, plan.checks)]
  if (hasErrors(all)) throw new AtlasError(all)
  const rows = allScores(plan, gathered, observed, upper, [])
  const level = local ? levelOf(rows, address, plan, year) : address.where
  const narrow = narrowed(plan, address, level, year)
  const found = association(narrow, gathered, rows)!
  const stopped = weigh(found.findings, plan.checks)
  if (hasErrors(stopped)) throw new AtlasError([...all, ...stopped])
  const score = found.scores[0] ?? null
  const ofArea = found.local.find(({ raum }) => raum === address.where) ?? null
  const measure = pick<Definition>(local ? localMeasures : measures, own.id)
  const set = parametersOf(measure, own.given)
  const { label, unit } = plan.indicators[indicator]!
  const about = {
    asked,
    year,
    ebene: level,
    level: [{ id: plan.areas.level, label: plan.areas.label }, ...plan.areas.levels].find(({ id }) => id === level)!
      .label,
    indicator,
    indicatorLabel: label,
    unit,
    measure: own.id,
    label: measure.label,
    formula: measure.formula,
    source: measure.source,
    settings: settingWords(measure, set),
    score: local ? null : score,
    local: local ? ofArea : null,
    lots: { draws: plan.association!.draws, seed: plan.association!.seed },
  }
  const here = rowsOf(rows, indicator, year, level)
  const shown = here.filter(({ status }) => status === 'ok')
  const without = here
    .filter(({ status }) => status !== 'ok')
    .map(({ raum, name, status, note }) => ({ raum, name, why: note ?? signs[status].text }))
  const valued = local ? ofArea?.status === 'ok' : Number.isFinite(score?.value)
  if (!valued) {
    const remark = gathered.crosswalks.get(year) ? elsewhere(year) : local || score ? null : noRow
    return { ...about, city: null, term: null, areas: [], without, remark }
  }

  const raw = await rawCells(plan, files, new Set(columnsOf(plan, indicator)))
  const place = placesOf(narrow, gathered, year).value.find((one) => one.level === level)!
  const from = { plan, gathered, observed, upper, raw, year, ebene: level }
  return { ...about, ...areasBeside(from, address, place, shown), without, remark: null }
}

/** The level on which an area of that key stands. Throws where none does. */
function levelOf(
  rows: readonly IndicatorScore[],
  { asked, where, indicator }: AssociationAddress,
  plan: Plan,
  year: number,
) {
  const levels = plan.association!.levels
  const own = rows.filter((row) => row.year === year && row.indicator === indicator && levels.includes(row.ebene))
  const found = levels.find((level) => own.some(({ ebene, raum }) => ebene === level && raum === where))
  if (found !== undefined) return found
  throw unknown(
    asked,
    where,
    own.map(({ raum }) => raum),
    keyOfArea,
  )
}

/** The plan with nothing in its chapter of association but the value asked for. */
function narrowed(plan: Plan, { indicator, measure, local }: AssociationAddress, level: string, year: number): Plan {
  const asked = plan.association!
  return {
    ...plan,
    years: [year],
    association: {
      ...asked,
      indicators: [indicator],
      measures: local ? [] : [measure],
      local: local ? [measure] : [],
      levels: [level],
    },
  }
}

const keyOfArea: Text = { de: 'der Schlüssel eines Raums des Jahres', en: 'the key of an area of that year' }
const noRow: Text = {
  de: 'Für dieses Maß, dieses Jahr und diese Ebene steht in den Tabellen nichts: Kein Raum hat einen Wert, der gezeigt wird, oder dem Maß fehlen Anzahlen',
  en: 'There is nothing in the tables for this measure, year and level: no area has a value that is shown, or the measure lacks counts',
}
const elsewhere = (year: number): Text => ({
  de: `Für ${year} gibt es hier keinen Wert, denn jenes Jahr steht auf anderen Räumen, und umgerechnete Zahlen machen Nachbarn ähnlich. Die Ausgabe jenes Jahres hat ihn: --edition ${year}`,
  en: `There is no value for ${year} here, for that year stands on other areas, and shared out numbers make neighbours alike. The edition of that year has it: --edition ${year}`,
})
