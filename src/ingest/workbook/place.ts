import type { Range } from './sheet.ts'

/** Position of a column from 0 by its letters: A is 0, AA is 26. */
export const columnOf = (letters: string): number =>
  [...letters].reduce((n, letter) => 26 * n + letter.charCodeAt(0) - 64, 0) - 1

/** Letters of a column by its position from 0. */
export const lettersOf = (position: number): string =>
  position < 0 ? '' : lettersOf(Math.floor(position / 26) - 1) + String.fromCharCode(65 + (position % 26))

/** The cell or range that `B4` or `B4:D5` names; null for anything else. */
export function rangeOf(ref: string): Range | null {
  const [, left, top, right = left, bottom = top] =
    /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(ref) ?? []
  if (left === undefined) return null
  return { top: Number(top), bottom: Number(bottom), left: columnOf(left), right: columnOf(right!) }
}

/** A range by its corners: `B4:D5`. */
export const nameOfRange = ({ top, bottom, left, right }: Range): string =>
  `${lettersOf(left)}${top}:${lettersOf(right)}${bottom}`
