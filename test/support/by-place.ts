import type { Vector } from '../../src/model/vector.ts'

/** Values of the inhabited areas, in their order. */
export const byPlace = (values: Vector, total: Vector): number[] => Array.from(values).filter((_, i) => total[i]! > 0)
