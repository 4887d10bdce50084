import type { Finding } from '../../../model/finding.ts'
import type { Definition } from '../../../model/measure.ts'
import { caution } from '../../../render/report/segregation/caution.ts'
import type { Answer } from '../answer.ts'
import type { AnsweredValue } from '../answered-value.ts'
import type { Inference } from '../infer.ts'
import { namedParameters } from '../named-parameters.ts'
import { bothLanguages, readingAlone } from './reading-words.ts'

const named = <T extends Pick<AnsweredValue, 'parameters'> & { readonly measure: Definition }>({
  measure,
  parameters,
  ...rest
}: T) => ({
  ...rest,
  parameters: namedParameters(measure, parameters),
  measure: measure.id,
})

/** Without the value without each area, which `contributions` holds by key. */
const told = (inference: Inference | null) =>
  inference && {
    ...inference,
    jackknife: inference.jackknife && { ...inference.jackknife, without: undefined },
  }

/** The values as JSON, numbers at full precision, null where there is none. */
export const answerJson = (
  { year, areas, values, series, local, links, exposure, changes, carried, decomposition, without }: Answer,
  findings: readonly Finding[],
): string =>
  `${JSON.stringify(
    {
      year,
      areas,
      values: values.map((one) => ({
        ...named(one),
        inference: told(one.inference),
        reading: bothLanguages((language) => readingAlone(one, language)),
      })),
      series: series.map(named),
      caution,
      local: local.map((one) => ({ ...named(one), areas: one.areas })),
      neighbours: links,
      exposure,
      changes: changes.map(named),
      carried: year === null ? (carried.map(({ year: _, ...one }) => one)[0] ?? null) : carried,
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
