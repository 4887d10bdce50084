import type { MeasureInfo } from '../../../model/measure-info.ts'
import type { Text } from '../../../model/text.ts'
import { isShare } from './is-share.ts'

/** The sentence of a measure for a value, and the number in it: of values below 0 that without its sign where the sentence says so. */
export function sentenceOf(
  measure: Pick<MeasureInfo, 'reading' | 'readingBelow' | 'range'>,
  value: number,
): { readonly reading: Text; readonly number: number } {
  const { reading, readingBelow } = measure
  // What is printed as 0 is not below it.
  const least = isShare(measure) ? 0.005 : 0.0005
  return readingBelow && value <= -least ? { reading: readingBelow, number: -value } : { reading, number: value }
}
