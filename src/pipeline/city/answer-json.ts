import type { Finding } from '../../model/finding.ts'
import type { Answer } from './answer.ts'

/** The values as JSON, numbers at full precision, null where there is none. */
export const answerJson = ({ areas, values, changes, without }: Answer, findings: readonly Finding[]): string =>
  `${JSON.stringify(
    {
      areas,
      values: values.map(({ measure, ...rest }) => ({
        ...rest,
        measure: measure.id,
      })),
      changes: changes.map(({ measure, ...rest }) => ({ ...rest, measure: measure.id })),
      without,
      findings,
    },
    (_, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? null : value),
    2,
  )}\n`
