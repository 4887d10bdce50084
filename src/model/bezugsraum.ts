/** The key of a Bezugsraum: always text, so that `01010101` keeps its zero. */
export type RaumId = string & { readonly _: 'RaumId' }

/** An area the city plans by. */
export interface Bezugsraum {
  readonly id: RaumId
  readonly name: string
}

export const raumId = (key: string): RaumId => key as RaumId

/** Order by code unit: the same on every machine and in every locale, and the order of all sums. */
export const byKey = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
