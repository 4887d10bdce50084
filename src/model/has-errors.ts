import type { Finding } from './finding.ts'

/** Whether something of it is wrong enough that nothing may rest on what was read. */
export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'error')
