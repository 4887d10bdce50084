import type { WhatIfAnswer } from './what-if.ts'

/** Both computations as JSON, numbers at full precision, null where there is none. */
export const whatIfJson = ({ asked, ...answer }: WhatIfAnswer): string =>
  `${JSON.stringify(
    { ...answer, asked: { ...asked, weights: Object.fromEntries(asked.weights) } },
    (_, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? null : value),
    2,
  )}\n`
