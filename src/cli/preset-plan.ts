const chapter = /^# --- Sozialindex -.*?(?=^# --- )/msu

/**
 * The plan of the invented city with its chapter on the index replaced by another one, which ends with a line break.
 * Throws where the plan has no such chapter.
 */
export function presetPlan(plan: string, fragment: string): string {
  if (!chapter.test(plan)) throw new Error('the shipped plan has no chapter on the index')
  return plan.replace(chapter, () => `${fragment}\n`)
}
