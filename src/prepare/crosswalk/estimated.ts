import type { Crosswalk } from '../../model/crosswalk.ts'

/**
 * 1 for each new area that receives a part of an old one: its counts are estimates, for nobody knows who of the
 * old area lives where. An area made of whole old ones has exact sums.
 */
export const estimated = ({ parts }: Crosswalk): Uint8Array =>
  Uint8Array.from(parts, (own) => Number(own.some(({ weight }) => weight !== 1)))
