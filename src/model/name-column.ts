/** The plan name that a source's column of area names bears in a table. No column of a plan can be called so. */
export const nameColumn = '(name)'
