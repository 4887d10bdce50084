import type { Finding } from '../../model/finding.ts'
import type { Answer, AnsweredValue } from './answer.ts'
import { namedParameters } from './named-parameters.ts'

const named = <T extends Pick<AnsweredValue, 'measure' | 'parameters'>>({ measure, parameters, ...rest }: T) => ({
  ...rest,
  parameters: namedParameters(measure, parameters),
  measure: measure.id,
})

/** The values as JSON, numbers at full precision, null where there is none. */
export const answerJson = (
  { areas, values, exposure, changes, carried, decomposition, without }: Answer,
  findings: readonly Finding[],
): string =>
  `${JSON.stringify(
    {
      areas,
      values: values.map(named),
      exposure,
      changes: changes.map(named),
      carried,
      decomposition: decomposition && {
        ...decomposition,
        counterfactuals: decomposition.counterfactuals.map(named),
      },
      without,
      findings,
    },
    (_, value: unknown) =>
      value instanceof Map
        ? Object.fromEntries(value as Map<string, number>)
        : typeof value === 'number' && !Number.isFinite(value)
          ? null
          : value,
    2,
  )}\n`
