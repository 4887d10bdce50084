import type { Language } from '../../../model/text.ts'
import type { Decomposition } from '../decompose.ts'
import type { AnswerPart } from './answer-part.ts'
import { changeParts, swappedWords } from './change-words.ts'
import { grouped } from './grouped.ts'
import { nestingRangeWords } from './nesting-range-words.ts'
import { nestingWords } from './nesting-words.ts'

/** The decomposition for people: where segregation lies, and what its change comes from. How to read the latter is said once. */
export const decompositionWords = (
  { nestings, changes, counterfactuals, ranges }: Decomposition,
  language: Language,
): readonly AnswerPart[] => [
  ...nestings.flatMap((nesting) => nestingWords(nesting, language)),
  ...readOnce(changes.map((change) => changeParts(change, language))),
  ...readOnce(grouped(counterfactuals).map((own) => swappedWords(own, language))),
  ...(ranges === null ? [] : nestingRangeWords(ranges, language)),
]

const readOnce = (parts: readonly AnswerPart[]): readonly AnswerPart[] =>
  parts.map((part, k) => (k === 0 ? part : { ...part, remarks: [] }))
