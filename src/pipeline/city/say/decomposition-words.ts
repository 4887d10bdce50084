import type { Language } from '../../../model/text.ts'
import type { Decomposition } from '../decompose.ts'
import type { AnswerPart } from './answer-part.ts'
import { changeParts, swappedWords } from './change-words.ts'
import { grouped } from './grouped.ts'
import { nestingRangeWords } from './nesting-range-words.ts'
import { nestingWords } from './nesting-words.ts'

/** The decomposition for people: where segregation lies, and what its change comes from. */
export const decompositionWords = (
  { nestings, changes, counterfactuals, ranges }: Decomposition,
  language: Language,
): readonly AnswerPart[] => [
  ...nestings.flatMap((nesting) => nestingWords(nesting, language)),
  ...changes.map((change) => changeParts(change, language)),
  ...grouped(counterfactuals).map((own) => swappedWords(own, language)),
  ...(ranges === null ? [] : nestingRangeWords(ranges, language)),
]
