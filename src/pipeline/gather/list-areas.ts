import { AtlasError } from '../../model/error.ts'
import type { Files } from '../../model/files.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Areas } from '../../prepare/areas.ts'
import { editionsOf } from './edition-of.ts'
import { readAreas } from './read-areas.ts'
import { weigh } from './weigh.ts'
import { hasErrors } from '../../model/has-errors.ts'

export interface ListedArea {
  readonly id: string
  readonly name: string
  readonly ebene: string
  readonly gebietsstand: string
}

/** Areas of the plan's level, of every Gebietsstand by its day. */
export const listed = (plan: Plan, areas: ReadonlyMap<string, Areas>): readonly ListedArea[] =>
  [...areas].flatMap(([gebietsstand, { units }]) =>
    units.map(({ id, name }) => ({ id, name, ebene: plan.areas.level, gebietsstand })),
  )

/** Reads the areas of a plan and nothing else. Throws an AtlasError where they hold an error, by the plan's severities. */
export async function listAreas(plan: Plan, files: Files): Promise<readonly ListedArea[]> {
  const editions = editionsOf(plan)
  const reads = await Promise.all(editions.map((edition) => readAreas(edition, files)))
  const findings = weigh(
    reads.flatMap((read) => read.findings),
    plan.checks,
  )
  if (hasErrors(findings)) throw new AtlasError(findings)
  return listed(plan, new Map(editions.map(({ gebietsstand }, i) => [gebietsstand, reads[i]!.value])))
}
