import type { Finding } from '../../model/finding.ts'
import { consequences } from './consequences.ts'
import { remedies } from './remedies.ts'

/** A finding with what usually follows and what usually helps, where it says no more itself; a note stays as it is. */
export function usual(finding: Finding): Finding {
  if (finding.severity === 'info') return finding
  const [consequence, remedy] = [consequences[finding.code], remedies[finding.code]]
  return { ...(consequence && { consequence }), ...(remedy && { remedy }), ...finding }
}
