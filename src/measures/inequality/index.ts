export { giniOfShares } from './gini-of-shares.ts'
export { theil } from './theil.ts'
