import type { Plan } from '../../plan/plan.ts'

/** Under what name the points for the Dynamik of an index stand, where it has its own. */
export const ofDynamics = (index: string): string => `${index}.dynamics`

/** Tables of points by the name they stand under. */
export const votesIn = (plan: Plan) =>
  Object.entries(plan.index).flatMap(([id, { votes, dynamics }]) => [
    ...(votes ? [[id, votes] as const] : []),
    ...(dynamics?.kind === 'over' && dynamics.votes ? [[ofDynamics(id), dynamics.votes] as const] : []),
  ])
