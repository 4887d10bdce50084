import type { MeasureInfo } from '../../../model/measure-info.ts'

/** Whether a measure ends at 1 and is therefore printed on the scale to 100. */
export const isShare = ({ range }: Pick<MeasureInfo, 'range'>): boolean => range[1] === 1
