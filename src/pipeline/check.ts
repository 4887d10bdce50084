import { AtlasError } from '../model/error.ts'
import { alone, type Crew } from '../model/crew.ts'
import type { Finding } from '../model/finding.ts'
import type { Files } from '../model/files.ts'
import type { Counted } from '../model/scan.ts'
import type { Plan } from '../plan/plan.ts'
import { compute } from './compute.ts'
import { gather, type Gathered } from './gather/gather.ts'
import { unusedWeights } from './gather/unused-weights.ts'
import { listed, type ListedArea } from './gather/list-areas.ts'

export interface Checked {
  readonly findings: readonly Finding[]
  readonly areas: readonly ListedArea[]
}

/** Does everything a run does but write. Throws only for what cannot be read; what the data say comes as findings. */
export async function check(
  plan: Plan,
  files: Files,
  counted: readonly Counted[] = [],
  crew: Crew = alone,
): Promise<Checked> {
  const gathered = await gather(plan, files, counted, true)
  return { findings: findingsOf(plan, gathered, crew), areas: listed(plan, gathered.areas) }
}

function findingsOf(plan: Plan, gathered: Gathered, crew: Crew): readonly Finding[] {
  try {
    const { findings } = compute(plan, gathered, crew)
    return [...findings, ...unusedWeights(findings, plan.checks)]
  } catch (error) {
    if (error instanceof AtlasError) return error.findings
    throw error
  }
}
