import type { Bezugsraum } from './bezugsraum.ts'
import type { Text } from './text.ts'

/** What the weights of an Umsteigeschlüssel share out by: the word in files of our own, and the one after "nach". */
export const weightKinds = {
  persons: { code: 'einwohner', label: { de: 'Einwohnern', en: 'residents' } },
  area: { code: 'flaeche', label: { de: 'Fläche', en: 'area' } },
  addresses: { code: 'adressen', label: { de: 'Adressen', en: 'addresses' } },
} as const satisfies Record<string, { readonly code: string; readonly label: Text }>

export type WeightKind = keyof typeof weightKinds

/** What an area receives: the place of the old area in its list, and the share of it that comes here. */
export interface Part {
  readonly old: number
  readonly weight: number
}

/**
 * An Umsteigeschlüssel: which share of each area of one Gebietsstand lies in which area of another. Both lists
 * are sorted by key. `parts` holds, for each new area, what it receives, in the order of the old ones; an area
 * that the file does not name receives nothing and has no value.
 */
export interface Crosswalk {
  readonly file: string
  readonly kind: WeightKind
  readonly from: readonly Bezugsraum[]
  readonly to: readonly Bezugsraum[]
  readonly parts: readonly (readonly Part[])[]
}
