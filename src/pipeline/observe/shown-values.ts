import type { Observations } from '../../model/observations.ts'
import { statusCode } from '../../model/status.ts'

/** The values of an indicator that may be shown; NaN where one may not. */
export const shownValues = ({ values, status }: Observations): Float64Array =>
  values.map((value, i) => (status[i] === statusCode.ok ? value : NaN))
