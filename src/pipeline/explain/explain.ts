import { alone, type Crew } from '../../model/crew.ts'
import { AtlasError } from '../../model/error.ts'
import type { Files } from '../../model/files.ts'
import type { Counted } from '../../model/scan.ts'
import type { Text } from '../../model/text.ts'
import type { Plan } from '../../plan/plan.ts'
import { notOf } from '../../plan/with-options.ts'
import { changeInfos } from '../change/change-infos.ts'
import { gather } from '../gather/gather.ts'
import { observeApart } from '../segregation/observe-apart.ts'
import { weigh } from '../gather/weigh.ts'
import { above } from './above.ts'
import { columnsOf } from './cells.ts'
import { changeOf } from './change.ts'
import type { Explanation } from './explanation.ts'
import { columnsOfRules } from './excluded-by.ts'
import { explainIndex } from './explain-index.ts'
import { explainTypology } from './explain-typology.ts'
import { indicatorAlone } from './indicator-alone.ts'
import { layerAt, type Place } from './place.ts'
import { rawCells } from './raw-cells.ts'
import { unknown } from './unknown.ts'
import { hasErrors } from '../../model/has-errors.ts'

/**
 * How a published value came about: `index/area`, `typology/area`, `indicator/area` or `change/area` in one Berichtsjahr, on any level,
 * computed again from plan and files down to the delivered cells. Speaks of nothing that may not be shown. Throws an
 * AtlasError for a name, an area or a year that is not there, and for everything a run would stop at.
 */
export async function explain(
  plan: Plan,
  files: Files,
  asked: string,
  year: number,
  counted: readonly Counted[] = [],
  crew: Crew = alone,
): Promise<Explanation> {
  const [id = '', key = ''] = asked.split('/')
  if (!plan.years.includes(year)) throw notOf(plan, year)
  const isIndex = Object.hasOwn(plan.index, id)
  const isTypology = Object.hasOwn(plan.typology, id)
  const change = changeOf(plan, id)
  const known = [
    ...[plan.index, plan.typology, plan.indicators].flatMap((entries) => Object.keys(entries)),
    ...changeInfos(plan).map((one) => one.id),
  ]
  if (!known.includes(id) && !change) throw unknown(asked, id, known, pattern)
  const gathered = await gather(plan, files, counted)
  const { observed, upper, findings } = observeApart(plan, gathered)
  const all = [...gathered.findings, ...weigh(findings, plan.checks)]
  if (hasErrors(all)) throw new AtlasError(all)
  const base = { plan, gathered, observed, upper, year }
  const levels = [plan.areas.level, ...(isIndex || isTypology ? [] : upper.keys())].flatMap((ebene) => {
    const layer = layerAt({ ...base, ebene }, year)
    return layer ? [{ ebene, units: layer.units }] : []
  })
  const found = levels.find(({ units }) => units.some((unit) => unit.id === key))
  if (!found)
    throw (
      ((isIndex || isTypology) && above(plan, gathered.frames.get(year)!, asked, key)) ||
      unknown(
        asked,
        key,
        levels.flatMap(({ units }) => units.map((unit) => unit.id)),
        pattern,
      )
    )
  const members = isIndex || isTypology ? membersOf(plan, id) : [change?.of ?? id]
  const rules = isIndex ? plan.index[id]!.exclude : isTypology ? plan.typology[id]!.exclude : null
  const place: Place = {
    ...base,
    raw: await rawCells(
      plan,
      files,
      new Set([...members.flatMap((one) => columnsOf(plan, one)), ...(rules ? columnsOfRules(plan, rules) : [])]),
    ),
    ebene: found.ebene,
    raum: found.units.find((unit) => unit.id === key)!,
  }
  if (isTypology) return explainTypology(place, asked, id)
  return isIndex ? explainIndex(place, asked, id, crew) : indicatorAlone(place, asked, id, change)
}

/** Indicators whose cells an explanation of an index or a typology may name. */
function membersOf(plan: Plan, id: string): readonly string[] {
  if (Object.hasOwn(plan.typology, id)) return plan.typology[id]!.indicators.map((one) => one.id)
  const { chain, dynamics } = plan.index[id]!
  return [...chain.indicators, ...(dynamics?.kind === 'given' ? dynamics.chain.indicators : [])].map((one) => one.id)
}

const pattern: Text = {
  de: 'Index, Typologie oder Indikator, Schrägstrich, Schlüssel des Raums; oder segregation/gruppe/maß, association/indikator/maß',
  en: 'index, typology or indicator, slash, key of the area; or segregation/group/measure, association/indicator/measure',
}
