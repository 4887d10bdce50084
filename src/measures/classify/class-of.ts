import type { ClassInfo } from '../../model/publication.ts'

/**
 * The class a value belongs to: the first whose boundary it meets, `below` without and `to` with the
 * boundary itself; a class without boundary takes what is left. Compares the value as it is, never a
 * rounded one. Null for NaN, and for a value above a list that has no open class.
 */
export function classOf(value: number, classes: readonly ClassInfo[]): ClassInfo | null {
  if (Number.isNaN(value)) return null
  const meets = ({ below, to }: ClassInfo) =>
    (below === undefined || value < below) && (to === undefined || value <= to)
  return classes.find(meets) ?? null
}
