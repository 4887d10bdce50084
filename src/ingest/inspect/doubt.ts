import type { Finding } from '../../model/finding.ts'
import type { Text } from '../../model/text.ts'

/** ATL-0220: the file allows more than one reading, and only who delivered it knows which is meant. */
export const doubt = (found: Text, remedy: Text, place: Pick<Finding, 'row' | 'column' | 'value'> = {}): Finding => ({
  code: 'ATL-0220',
  severity: 'error',
  ...place,
  found,
  remedy,
})
