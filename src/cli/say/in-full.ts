import { codes } from '../../model/codes.ts'
import type { Finding } from '../../model/finding.ts'
import { stops } from './consequences.ts'
import { usual } from './usual.ts'

/** A finding for programs that read findings one by one: with what usually follows and helps, of an error at least that it stops. */
export const inFull = (finding: Finding): Finding => ({
  ...(finding.severity === 'error' && { consequence: stops[codes[finding.code]] }),
  ...usual(finding),
})
