import type { Inputs, Values } from '../../model/measure.ts'

/** What each area adds to a value, all parameters given; 0 where nobody lives, NaN throughout where the value is undefined. */
export type Parts = (inputs: Inputs, values: Values<string>) => Float64Array
