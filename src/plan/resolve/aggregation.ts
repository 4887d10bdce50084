import type { Level } from '../../measures/composite/chain/spec.ts'
import type { IndexSpec } from '../with-preset.ts'

type Said = Pick<IndexSpec, 'weights' | 'aggregate' | 'normalise' | 'restandardise'>

/** How each level is drawn together, from the indicators up; what is said once holds for all. */
export function resolveLevels({ weights, aggregate, normalise, restandardise }: Said, count: number): Level[] {
  return Array.from({ length: count }, (_, i) => {
    const { over, votes: _file, ...weigh } = (Array.isArray(weights) ? weights[i] : weights) ?? declared
    const { rescale, 'at-least': atLeast, ...drawn } = (Array.isArray(aggregate) ? aggregate[i] : aggregate)!
    const again = restandardise && i === count - 1 ? normalise : rescale
    return {
      weigh: { ...weigh, ...(over !== undefined && { over }) },
      aggregate: drawn,
      ...(again && { rescale: scale(again) }),
      ...(atLeast !== undefined && { atLeast }),
    } as Level
  })
}

const declared = { method: 'declared', over: undefined, votes: undefined } as const

const scale = ({ method, settings, scope = 'year' }: NonNullable<Said['normalise']>) => ({
  method,
  ...(settings && { settings }),
  scope,
})
