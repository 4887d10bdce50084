import type { Finding } from '../model/finding.ts'
import { rules } from './checks/rules.ts'
import type { Subject } from './checks/subject.ts'

/** Everything that the checks find in one Berichtsjahr, all at once, each with the severity of its rule. Never throws for data. */
export const validate = (subject: Subject): Finding[] => rules.flatMap(({ find }) => find?.(subject) ?? [])
