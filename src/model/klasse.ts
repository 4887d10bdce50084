import type { Text } from './text.ts'

/** A class: a number for machines and styles, a label for people, decided once at full precision. */
export interface Klasse {
  readonly number: number
  readonly label: Text
  /** Short sign for combined classes: `2`, `+/-`. */
  readonly sign: string
}
