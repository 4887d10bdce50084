import type { Gathered } from '../../src/pipeline/gather/gather.ts'
import { gather } from '../../src/pipeline/gather/gather.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { smallCity } from './small-city.ts'

/** The small city read and aligned; throws where it has something wrong. */
export async function gathered(plan: Plan, city: Parameters<typeof smallCity>[0] = {}): Promise<Gathered> {
  const result = await gather(plan, smallCity(city))
  const errors = result.findings.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return result
}
