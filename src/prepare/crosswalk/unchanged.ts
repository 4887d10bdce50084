import type { Crosswalk } from '../../model/crosswalk.ts'

/**
 * For each new area the place of the old one that it is: the one that comes here whole, and alone. -1 where there
 * is none. Whatever was said of the old area holds for the new one, medians and words included.
 */
export const unchanged = ({ parts }: Crosswalk): Int32Array =>
  Int32Array.from(parts, (own) => (own.length === 1 && own[0]!.weight === 1 ? own[0]!.old : -1))
