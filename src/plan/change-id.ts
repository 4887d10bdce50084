/** The name of the indicator that holds a change over k years. */
export const changeId = (indicator: string, over: number): string => `${indicator}_d${over}`
