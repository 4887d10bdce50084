import type { ChainSpec, Step } from '../composite/chain/spec.ts'
import { withinYear } from './within-year.ts'

/**
 * Whether an index has the same scale in every year: pooled over the years, frozen, or declared. Then its values themselves
 * tell what became of an area, and all may rise and fall together; else each year is measured by its own areas.
 */
export const onOneScale = ({ steps, levels }: ChainSpec): boolean =>
  steps.every((step) => step.step !== 'normalise' || lasts(step)) &&
  levels.every(
    ({ aggregate: { method }, rescale }) =>
      method !== 'restandardised-sum' && !withinYear.includes(method) && (rescale === undefined || lasts(rescale)),
  )

type Normalise = Extract<Step, { readonly step: 'normalise' }>

/** Scales with declared ends: no year moves them. */
const declared: readonly Normalise['method'][] = ['goalposts', 'scaled']

const lasts = ({ method, own = {}, scope }: Pick<Normalise, 'method' | 'scope'> & { own?: Normalise['own'] }) =>
  scope !== 'year' || [method, ...Object.values(own).map((one) => one.method)].every((one) => declared.includes(one))
