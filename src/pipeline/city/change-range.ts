/** Between what a value lies. */
export interface Range {
  readonly lower: number
  readonly upper: number
  /** Whether both ends can be reached. */
  readonly sharp: boolean
}

/** Between what the values of two tables lie, and their difference. */
export interface ChangeRange {
  readonly before: Range
  readonly after: Range
  /**
   * From the least that may be now less the most that may have been before, to the other way round. What is withheld in
   * one table says nothing of the other, so both ends can be reached where those of both tables can.
   */
  readonly difference: Range
}
