/** How a publisher keeps counts from being known. */
export interface Withholding {
  /** What a sign for secret or unknown stands for; not there where nobody says. */
  readonly suppressed?: readonly [least: number, most: number]
  /** Of what every count is the nearest multiple. */
  readonly rounding?: number
  /** Whether totals need not be the sums of their parts, beyond what rounding does. */
  readonly perturbed?: boolean
  /** The most by which every count is perturbed; not there where nobody says. */
  readonly deviation?: number
}
