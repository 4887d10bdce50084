import { sum } from '../../math/sum.ts'
import { byKey } from '../../model/bezugsraum.ts'
import type { Layer } from '../../model/layer.ts'
import { edges, type Edges } from './edges.ts'
import { overlapArea } from './overlap-area.ts'

/** A share of an old area that lies in a new one, and how much of the old one the new ones do not cover. */
export interface ArealLink {
  readonly from: string
  readonly to: string
  readonly weight: number
}

export interface ArealWeights {
  readonly links: readonly ArealLink[]
  /** Of each old area the share of its land that no new area covers; below 0 where new ones overlap. */
  readonly uncovered: ReadonlyMap<string, number>
}

/** Common borders leave a trace of rounding: less than this share of an area is no overlap. */
const noise = 1e-9

/**
 * Weights of an Umsteigeschlüssel by area: how much of the covered land of each old area lies in each new one. Both
 * layers are in one CRS whose units are metres. An old area that no new one covers has no row. Sorted by keys.
 */
export function arealWeights(old: Layer, present: Layer): ArealWeights {
  const targets = [...present.polygons]
    .sort(([a], [b]) => byKey(a, b))
    .map(([id, shape]) => ({ id, shape: edges(shape) }))
  const uncovered = new Map<string, number>()
  const links: ArealLink[] = []
  for (const [id, polygons] of [...old.polygons].sort(([a], [b]) => byKey(a, b))) {
    const shape = edges(polygons)
    const whole = areaOf(shape)
    const shares = targets
      .filter(({ shape: other }) => meet(shape, other))
      .map((target) => ({ to: target.id, area: overlapArea(shape, target.shape) }))
      .filter(({ area }) => area > noise * whole)
    const covered = sum(shares.map(({ area }) => area))
    uncovered.set(id, 1 - covered / whole)
    for (const { to, area } of shares) links.push({ from: id, to, weight: area / covered })
  }
  return { links, uncovered }
}

const meet = ({ box: a }: Edges, { box: b }: Edges): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

const areaOf = ({ left, right, leftY, rightY, sign, box }: Edges): number =>
  sum(left, (x, i) => (sign[i]! * (right[i]! - x) * (leftY[i]! - box[1] + rightY[i]! - box[1])) / 2)
