import { codes } from '../codes.ts'
import type { Finding } from '../finding.ts'
import { consequences } from './consequences.ts'
import { remedies } from './remedies.ts'

/**
 * A finding with what usually follows and what usually helps, where it says no more itself; a note stays as it is. What is
 * expected in a plan says what to write there, and no usual remedy beside it.
 */
export function usual(finding: Finding): Finding {
  if (finding.severity === 'info') return finding
  const [consequence, remedy] = [consequences[finding.code], remedies[finding.code]]
  const said = finding.expected !== undefined && codes[finding.code] === 'plan'
  return { ...(consequence && { consequence }), ...(remedy && !said && { remedy }), ...finding }
}
