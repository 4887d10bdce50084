import { codes, type Code, type Fault } from './codes.ts'
import type { Finding } from './finding.ts'
import type { Text } from './text.ts'

// The most serious first: what stops a reader matters before what the data say.
const order: readonly Fault[] = ['bug', 'plan', 'input', 'disclosure', 'findings']

/**
 * What the user can mend: one or more findings, all at once. Everything else that is thrown is a bug.
 * The exit code follows from the most serious fault among the errors.
 */
export class AtlasError extends Error {
  readonly findings: readonly Finding[]

  constructor(findings: readonly Finding[]) {
    super(findings.map((f) => `${f.code} ${f.file ?? ''} ${f.found.en}`).join('\n'))
    this.name = 'AtlasError'
    this.findings = findings
  }

  get fault(): Fault {
    const faults = this.findings.filter((f) => f.severity === 'error').map((f) => codes[f.code])
    return order.find((fault) => faults.includes(fault)) ?? 'findings'
  }
}

/** An error of one finding. */
export const fail = (code: Code, found: Text, rest: Omit<Finding, 'code' | 'found' | 'severity'> = {}): AtlasError =>
  new AtlasError([{ code, severity: 'error', found, ...rest }])
