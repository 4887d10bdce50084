import type { ValueBounds } from '../../model/score.ts'
import type { Text } from '../../model/text.ts'
import type { CityContributions } from './contributions-of.ts'
import type { Inference } from './infer.ts'
import type { CityValue } from './measure-city.ts'

/** A value with the reason why it is none, and with what chance says to it where that was asked for. */
export interface AnsweredValue extends CityValue {
  readonly note: Text | null
  readonly inference: Inference | null
  /** null where the value is no sum over areas, unless each area was left out. */
  readonly contributions: CityContributions | null
  /** null where all counts are known, or the measure has no bounds. */
  readonly bounds: ValueBounds | null
  /** How many areas the value leaves out because counts in them are withheld; 0 where it is over all, or has bounds. */
  readonly leftOut: number
}
