/** `ja` or `nein` for programs, whatever the language; null where it is not said. */
export const yesOrNo = (said: boolean | null | undefined): 'ja' | 'nein' | null =>
  said === true ? 'ja' : said === false ? 'nein' : null
