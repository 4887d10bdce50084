/**
 * The counts of persons that a rate tells: those of its numerator and of all others; where the numerator counts
 * facilities, those of its denominator alone.
 */
export const persons = (numerator: number, denominator: number, facilities: boolean): readonly number[] =>
  facilities ? [denominator] : [numerator, denominator - numerator]
