import type { Given, Settings } from '../../../model/method.ts'
import { settings } from '../settings.ts'
import { treat } from './table.ts'
import { mark, type Bounds, type Treated, type Treater } from './treater.ts'
import { wellShaped, type Shape } from './well-shaped.ts'

export interface TreatStep {
  readonly method: keyof typeof treat
  readonly settings?: Given
}

/** How an indicator is treated: tested, treated, tested again, and treated the second way where the first fails. */
export interface Flow {
  /** `always` treats without a test. */
  readonly test: Bounds | 'always'
  readonly first: TreatStep
  readonly then?: TreatStep
  /** Whether the second way goes on from the first; otherwise it starts again from the untreated values. */
  readonly combine?: boolean
}

/** One indicator after its treatment; `methods` says what was done, in order, none where it passed. */
export interface FlowResult {
  readonly values: Float64Array
  readonly marks: Uint8Array
  readonly methods: readonly { readonly id: string; readonly rests: Readonly<Record<string, number>> }[]
  /** Before, and after each treatment. */
  readonly shapes: readonly Shape[]
}

/** Winsorising tested against the usual bounds where a flow treats always. */
const usual: Bounds = { skewness: 2, kurtosis: 3.5 }

/** Treats one indicator of one pool as the flow says. The values given are not changed. */
export function treated(values: Float64Array, flow: Flow): FlowResult {
  const bounds = flow.test === 'always' ? usual : flow.test
  const before = wellShaped(values, bounds)
  if (before.passes && flow.test !== 'always') {
    return { values, marks: new Uint8Array(values.length), methods: [], shapes: [before] }
  }
  const first = apply(values, flow.first, bounds)
  const after = wellShaped(first.values, bounds)
  const one = { id: flow.first.method, rests: first.rests }
  if (!flow.then || (after.passes && flow.test !== 'always')) {
    return { values: first.values, marks: first.marks, methods: [one], shapes: [before, after] }
  }
  const second = apply(flow.combine ? first.values : values, flow.then, bounds)
  const kept = flow.combine ? first.marks : null
  return {
    values: second.values,
    marks: second.marks.map((code, i) => (code === mark.none ? (kept?.[i] ?? mark.none) : code)),
    methods: [...(flow.combine ? [one] : []), { id: flow.then.method, rests: second.rests }],
    shapes: [before, after, wellShaped(second.values, bounds)],
  }
}

function apply(values: Float64Array, { method, settings: given }: TreatStep, bounds: Bounds): Treated {
  const way: Treater = treat[method]
  return way.treat(values, settings(way, given) as Settings, bounds)
}
