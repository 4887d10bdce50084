import type { SubjectPlan } from '../../segregation/subject-plan.ts'

/** Every column that the persons of a subject are counted in, each once. */
export const columnsOfSubject = ({ counts, total }: SubjectPlan): readonly string[] => [
  ...new Set([...counts, ...(total === null ? [] : [total])]),
]
