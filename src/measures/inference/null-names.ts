/** What chance may be thought to have done, by the names a plan and the command line use. */
export const nullNames = ['evenness', 'systematic', 'persons', 'places'] as const
