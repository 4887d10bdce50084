import {
  biasWords,
  changeWords,
  intervalWords,
  jackknifeWords,
  nullWords,
  pWords,
  resamplingWords,
} from '../../../measures/inference/words.ts'
import type { Text } from '../../../model/text.ts'
import type { AskedInference } from '../infer.ts'

/** What p-values, intervals and errors mean, once below the values; empty where there are none. */
export function inferenceWords(
  { test, resampling, jackknife, draws, seed }: AskedInference,
  compared: boolean,
): readonly Text[] {
  const lines: readonly Text[] = [
    ...(test === null ? [] : [both((l) => `p: ${nullWords[test][l]} ${pWords[l].replace('{p}', '100 · p')}`)]),
    ...(resampling === null ? [] : [both((l) => `${resamplingWords[resampling][l]} ${registerWords(l)}`), biasWords]),
    ...(jackknife ? [jackknifeWords] : []),
    ...(compared ? changeWords : []),
  ]
  const drawn = test !== null || resampling !== null || compared
  const by = { de: `${draws} Ziehungen, Startwert ${seed}.`, en: `${draws} draws, seed ${seed}.` }
  return [...lines, ...(drawn ? [by] : [])]
}

const both = (line: (language: keyof Text) => string): Text => ({ de: line('de'), en: line('en') })

const registerWords = (language: keyof Text): string =>
  intervalWords.register[language]
    .replaceAll('{level}', '95')
    .replace(/(von|from) \{low\} (bis|to) \{high\}/, { de: '„von bis“', en: '“from to”' }[language])
