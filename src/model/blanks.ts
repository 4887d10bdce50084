/**
 * The blanks that publishers set between thousands and before a percent sign, for a class of a regular expression:
 * plain, no-break, narrow no-break, figure space, thin space.
 */
export const blanks = ' \u00a0\u202f\u2007\u2009'
