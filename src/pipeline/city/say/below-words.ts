import type { Text } from '../../../model/text.ts'
import { caution } from '../../../render/report/segregation/caution.ts'
import type { Answer } from '../answer.ts'
import type { AskedInference } from '../infer.ts'
import { inferenceWords } from './inference-words.ts'

/** What stands once below all values: what none of them says, and what p-values, intervals and errors mean. */
export const belowWords = (asked: AskedInference, { values, local, changes }: Answer): readonly Text[] => [
  ...(values.length + local.length > 0 ? [caution] : []),
  ...inferenceWords(asked, changes.length > 0),
]
