import type { Finding } from '../../model/finding.ts'
import type { Answer } from './answer.ts'

/** The values as JSON, numbers at full precision, null where there is none. */
export const answerJson = ({ areas, values, without }: Answer, findings: readonly Finding[]): string =>
  `${JSON.stringify(
    {
      areas,
      values: values.map(({ measure, value, expected, ...rest }) => ({
        ...rest,
        measure: measure.id,
        value: finite(value),
        expected: finite(expected),
      })),
      without,
      findings,
    },
    null,
    2,
  )}\n`

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)
