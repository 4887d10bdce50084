import { LineCounter, parseDocument } from 'yaml'
import type { Finding } from '../model/finding.ts'
import { locate } from './locate.ts'

/**
 * Findings that are about an entry of the plan with the line of its YAML text, or of what stands nearest above it. `text` is
 * that of a plan that was read already.
 */
export function entryLines(findings: readonly Finding[], text: string, file: string): Finding[] {
  if (findings.every(({ entry }) => entry === undefined)) return [...findings]
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  return findings.map((finding) => {
    if (finding.entry === undefined || finding.file !== undefined) return finding
    const offset = locate(document, finding.entry.split('.'), 'key')
    return { ...finding, file, row: lines.linePos(offset).line }
  })
}
