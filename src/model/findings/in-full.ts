import { codes } from '../codes.ts'
import type { Finding } from '../finding.ts'
import { stops } from './consequences.ts'
import { usual } from './usual.ts'

/** A finding for programs that read findings one by one: with what usually follows and helps, of an error at least that it stops. */
export function inFull(finding: Finding): Finding {
  const { consequence, remedy, ...rest } = usual(finding)
  const follows = consequence ?? (finding.severity === 'error' ? stops[codes[finding.code]] : undefined)
  return { ...rest, ...(follows && { consequence: follows }), ...(remedy && { remedy }) }
}
