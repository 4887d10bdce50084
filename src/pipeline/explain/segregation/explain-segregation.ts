import { measures } from '../../../measures/measures.ts'
import { AtlasError } from '../../../model/error.ts'
import type { Files } from '../../../model/files.ts'
import type { Frame } from '../../../model/frame.ts'
import { pick } from '../../../model/pick.ts'
import type { Counted } from '../../../model/scan.ts'
import { statusCode } from '../../../model/status.ts'
import type { Plan } from '../../../plan/plan.ts'
import { notOf } from '../../../plan/with-options.ts'
import { isShare } from '../../../render/report/segregation/is-share.ts'
import { parametersOf } from '../../city/measure-city.ts'
import { settingWords } from '../../city/parameter-text.ts'
import { readingText } from '../../city/say/reading-words.ts'
import { gather } from '../../gather/gather.ts'
import { weigh } from '../../gather/weigh.ts'
import { chanceWords, groupInfos } from '../../segregation/infos.ts'
import { observeApart, type ObservedApart } from '../../segregation/observe-apart.ts'
import type { SubjectPlan } from '../../segregation/subject-plan.ts'
import { cellsOn, type CellsOf } from '../cells.ts'
import type { SourceCell } from '../explanation.ts'
import { rawCells } from '../raw-cells.ts'
import { segregationAddress, type SegregationAddress } from './address.ts'
import { columnsOfSubject } from './columns.ts'
import { contributed, nothing } from './contributions.ts'
import type { SegregationExplained } from './explained.ts'
import { scoreOf } from './score.ts'
import { shownAreas, someShown, unnamed } from '../../segregation/shown-areas.ts'
import { hasErrors } from '../../../model/has-errors.ts'

/**
 * How a value of segregation came about: the row of the tables, the formula with the numbers of the city, what each area
 * adds, and the cells its counts stand in. Names no count that may not be shown. Throws an AtlasError for a group, a measure, a
 * level or a year that is not there, and for everything a run would stop at.
 */
export async function explainSegregation(
  plan: Plan,
  files: Files,
  asked: string,
  year: number,
  counted: readonly Counted[] = [],
): Promise<SegregationExplained> {
  const address = segregationAddress(plan, asked)
  if (!plan.years.includes(year)) throw notOf(plan, year)
  return explainedIn(await readFor(plan, files, address.subject, counted), address, year)
}

/** All that an explanation of segregation looks things up in. */
export interface ReadFor extends CellsOf {
  readonly published: ObservedApart
}

/** Reads what the plan names, and the cells of a subject. Throws for everything a run would stop at. */
export async function readFor(
  plan: Plan,
  files: Files,
  subject: SubjectPlan,
  counted: readonly Counted[],
): Promise<ReadFor> {
  const gathered = await gather(plan, files, counted)
  const published = observeApart(plan, gathered)
  const findings = [...gathered.findings, ...weigh(published.findings, plan.checks)]
  if (hasErrors(findings)) throw new AtlasError(findings)
  return { plan, gathered, published, raw: await rawCells(plan, files, columnsOfSubject(subject)) }
}

/** The same of what has been read already. */
export function explainedIn(from: ReadFor, address: SegregationAddress, year: number): SegregationExplained {
  const { plan, gathered, published } = from
  const { asked, subject, level } = address
  const { score, blurred } = scoreOf(plan, gathered, published, address, year)
  const frame = (score?.estimated ? gathered.frames : gathered.delivered).get(year)!
  const shown = score === null ? null : shownAreas(plan, gathered, published, subject, year, blurred)
  const apart = gathered.crosswalks.has(year) && !score?.estimated
  const measure = pick(measures, address.measure.id)
  const group = groupInfos(plan.segregation).find(
    (one) => one.id === subject.id && one.reference === subject.reference,
  )!
  return {
    asked,
    year,
    ebene: level,
    level: [{ id: plan.areas.level, label: plan.areas.label }, ...plan.areas.levels].find(({ id }) => id === level)!
      .label,
    group: group.label,
    reference: group.referenceLabel,
    together: group.together ?? false,
    measure: measure.id,
    label: measure.label,
    formula: measure.formula,
    source: measure.source,
    settings: settingWords(measure, parametersOf(measure, address.measure.given)),
    share: isShare(measure),
    reading:
      score && readingText({ measure, value: score.value, bounds: score.bounds ?? null, leftOut: score.leftOut }),
    score,
    chance: plan.segregation!.inference ? chanceWords(plan.segregation!.inference) : [],
    ...(shown ? contributed(from, address, frame, shown) : nothing),
    remark: score === null || shown?.whole ? null : shown ? someShown : unnamed(year, apart),
    withheld: withheldCells(from, subject, frame),
  }
}

/** Cells in which there is a sign in place of a count. */
const withheldCells = (from: CellsOf, subject: SubjectPlan, frame: Frame): readonly SourceCell[] =>
  columnsOfSubject(subject).flatMap((name) =>
    [...pick(frame.numbers, name).status].flatMap((code, i) =>
      code === statusCode.secret || code === statusCode.unknown ? cellsOn(from, frame, name, i) : [],
    ),
  )
