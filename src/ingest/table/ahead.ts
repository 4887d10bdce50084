/** How many times as many rows as were read so far will be there in the end, as far as can be told: above 1. */
export type Ahead = () => number

export const doubling: Ahead = () => 2

/** Less of a file says too little about the rest. */
const enough = 1 << 16

/**
 * By the share of a file that is read: rows are about equally long, so that arrays need not be copied again and
 * again until they are long enough. At most eightfold, should the rows grow longer.
 */
export const ahead =
  (size: number, passed: () => number): Ahead =>
  () =>
    passed() < enough ? 2 : Math.min(8, Math.max(1.125, (1.02 * size) / passed()))
