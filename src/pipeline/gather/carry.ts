import type { Crosswalk } from '../../model/crosswalk.ts'
import type { Files } from '../../model/files.ts'
import type { Finding } from '../../model/finding.ts'
import type { Frame } from '../../model/frame.ts'
import { pick } from '../../model/pick.ts'
import type { CrosswalkPlan } from '../../plan/areas-plan.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Areas } from '../../prepare/areas.ts'
import { carryFrame } from '../../prepare/crosswalk/carry-frame.ts'
import { crosswalk } from '../../prepare/crosswalk/crosswalk.ts'
import { cannotCarry } from './cannot-carry.ts'
import { countColumns } from './count-columns.ts'
import { crosswalkOf } from './crosswalk-of.ts'
import { editionOf } from './edition-of.ts'
import { inOptions, readInOptions, type OptionWords } from './in-options.ts'
import { readCrosswalk, unreadWeights } from './read-crosswalk.ts'
import { hasErrors } from '../../model/has-errors.ts'

export interface Carried {
  /** The frames of all years, those of earlier Gebietsstände on the areas of the last year where a crosswalk leads there. */
  readonly frames: ReadonlyMap<number, Frame>
  /** How a year was carried; no entry where it was not. */
  readonly crosswalks: ReadonlyMap<number, Crosswalk>
  readonly rows: ReadonlyMap<string, number>
  readonly findings: readonly Finding[]
}

/** Carries the years of earlier Gebietsstände to the areas of the last year, each by the crosswalk the plan names. */
export async function carry(
  plan: Plan,
  files: Files,
  areas: ReadonlyMap<string, Areas>,
  delivered: ReadonlyMap<number, Frame>,
): Promise<Carried> {
  const frames = new Map(delivered)
  const crosswalks = new Map<number, Crosswalk>()
  const rows = new Map<string, number>()
  const findings: Finding[] = []
  const carriedYears = plan.years.filter((y) => crosswalkOf(plan, y) !== null)
  const editions = new Set(carriedYears.map((y) => editionOf(plan, y)))
  const to = pick(areas, editionOf(plan, plan.years.at(-1)!).gebietsstand).units
  for (const edition of editions) {
    const own = carriedYears.filter((y) => editionOf(plan, y) === edition)
    const spec = edition.crosswalk!
    const words = entriesOf(`${edition.setting}.crosswalk`)
    const table = await readInOptions(words, readCrosswalk(spec, pick(files, spec.file)))
    rows.set(spec.file, table.value?.keys.length ?? 0)
    findings.push(...table.findings)
    const from = pick(areas, edition.gebietsstand).units
    if (table.value === null || from.length === 0 || to.length === 0) continue
    const made = crosswalk(table.value, ruleOf(spec), from, to, unreadWeights(table.findings, spec))
    findings.push(...inOptions(made.findings, words))
    if (hasErrors([...table.findings, ...made.findings])) continue
    const counts = new Set([...countColumns(plan), ...spec.counts])
    for (const y of own) {
      crosswalks.set(y, made.value)
      frames.set(y, carryFrame(delivered.get(y)!, made.value, counts))
    }
    findings.push(...cannotCarry(plan, own, made.value, delivered, counts))
  }
  return { frames, crosswalks, rows, findings }
}

/** Where the plan says what a source would say in places of its own. */
const entriesOf = (entry: string): OptionWords => ({
  place: 'sources.crosswalk',
  options: {
    key: `${entry}.from`,
    'columns.to': `${entry}.to`,
    'columns.weight': `${entry}.weight`,
    normalise: `${entry}.normalise`,
    file: `${entry}.file`,
    format: `${entry}.format`,
  },
})

const ruleOf = ({ by, normalise, slivers }: CrosswalkPlan) => ({
  kind: typeof by === 'string' ? by : null,
  normalise,
  slivers,
})
