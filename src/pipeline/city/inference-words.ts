import { changeWords, intervalWords, nullWords, pWords, resamplingWords } from '../../measures/inference/words.ts'
import type { Language } from '../../model/text.ts'
import type { AskedInference } from './infer.ts'

/** What p-values and intervals mean, once below the values; empty where there are none. */
export function inferenceWords(
  { test, resampling, draws, seed }: AskedInference,
  compared: boolean,
  language: Language,
): readonly string[] {
  const range = { de: '"von bis"', en: '"from to"' }[language]
  const filled = (text: string) =>
    text.replaceAll('{level}', '95').replace(/(von|from) \{low\} (bis|to) \{high\}/, range)
  const by = {
    de: `${draws} Ziehungen, Startwert ${seed}.`,
    en: `${draws} draws, seed ${seed}.`,
  }[language]
  const lines = [
    ...(test === null ? [] : [`p: ${nullWords[test][language]} ${pWords[language].replace('{p}', '100 · p')}`]),
    ...(resampling === null
      ? []
      : [`${resamplingWords[resampling][language]} ${filled(intervalWords.register[language])}`]),
    ...(compared ? changeWords.map((text) => text[language]) : []),
  ]
  return lines.length === 0 ? [] : [...lines, by]
}
