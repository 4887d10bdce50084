/** Berichtsjahr: the year of the Stichtag. */
export type Year = number & { readonly _: 'Year' }

export const year = (value: number): Year => value as Year
