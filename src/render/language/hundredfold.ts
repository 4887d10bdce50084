import { plain } from '../plain.ts'

/** A share times a hundred, by moving the decimal point: 0.145 is 14.5, not 14.499999999999998. NaN stays NaN. */
export const hundredfold = (share: number): number => (Number.isFinite(share) ? Number(`${plain(share)}e2`) : NaN)
