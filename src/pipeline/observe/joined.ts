import type { Text } from '../../model/text.ts'

/** Two remarks as one; either may be missing. */
export const joined = (first: Text | null, second: Text | null): Text | null =>
  first && second ? { de: `${first.de}; ${second.de}`, en: `${first.en}; ${second.en}` } : (first ?? second)
