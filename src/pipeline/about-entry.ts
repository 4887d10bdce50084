import type { Finding } from '../model/finding.ts'

/** Findings that stand in no file are about an entry of the plan; those that have a place keep theirs. */
export const aboutEntry = (entry: string, findings: readonly Finding[]): Finding[] =>
  findings.map((finding) =>
    finding.file === undefined && finding.entry === undefined ? { ...finding, entry } : finding,
  )
