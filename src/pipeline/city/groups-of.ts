import type { Vector } from '../../model/vector.ts'
import type { Subject } from './subjects.ts'

/** The groups that a subject divides its people into: several, or the group and those it is compared with. */
export const groupsOf = ({ inputs: { groups, group, other } }: Subject): readonly Vector[] => groups ?? [group!, other!]
