import type { ChainSpec, Level, Step } from '../composite/chain/spec.ts'
import { withinYear } from './within-year.ts'

/**
 * The same index on the scale of one year: every normalisation, also that of sub-indices and of the index itself, rests
 * on the areas of that year. Then the mean of all areas may rise and fall, and a year in which every area does better
 * shows. Imputation and treatment stay as they are. Null where the index only says how areas of one year compare.
 */
export function onBase(spec: ChainSpec, base: number): ChainSpec | null {
  if (spec.levels.some(({ aggregate }) => withinYear.includes(aggregate.method))) return null
  return {
    ...spec,
    steps: spec.steps.map((step): Step => (step.step === 'normalise' ? { ...step, scope: { base } } : step)),
    levels: spec.levels.map((level) => levelOnBase(level, base)),
  }
}

function levelOnBase(level: Level, base: number): Level {
  const { aggregate, rescale } = level
  if (aggregate.method !== 'restandardised-sum')
    return rescale ? { ...level, rescale: { ...rescale, scope: { base } } } : level
  // The standardisation inside the sum becomes one outside it; where one comes after it anyway that one is enough
  const own = rescale ?? ({ method: aggregate.settings?.sd === 'sample' ? 'z-sample' : 'z-population' } as const)
  return { ...level, aggregate: { method: 'sum' }, rescale: { ...own, scope: { base } } }
}
