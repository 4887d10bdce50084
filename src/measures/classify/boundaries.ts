import type { ClassInfo } from '../../model/publication.ts'

/**
 * Classes from ascending cuts, each closed at its upper side (`to`: the cut belongs to the class below it),
 * the last one open. Equal cuts become one, so that no two classes overlap.
 */
export function boundaries(cuts: readonly number[]): readonly Pick<ClassInfo, 'below' | 'to'>[] {
  return [...cuts.filter((cut, i) => i === 0 || cut > cuts[i - 1]).map((to) => ({ to })), {}]
}
