import type { Line } from './aligned.ts'
import { flow, scalar } from './yaml-words.ts'

/** Who delivered, and under which licence; what nobody said is asked for in a comment. */
export const providerLine = ({
  provider,
  licence,
}: {
  readonly provider: string | null
  readonly licence: string | null
}): Line => [
  `provider: ${flow([
    ['name', scalar(provider ?? 'unbekannt')],
    ['licence', scalar(licence ?? 'unbekannt')],
  ])}`,
  provider === null || licence === null ? 'eintragen, wer geliefert hat und unter welcher Lizenz' : undefined,
]
