/** Key and name of an area, whichever comes first: `0105 (Eichberg)`; once where the file has no name for it. */
export const bothNames = (first: string, second: string): string => (first === second ? first : `${first} (${second})`)
