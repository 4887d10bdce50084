import type { Finding } from '../model/finding.ts'
import type { Layer } from '../model/layer.ts'
import { mosaic } from './geometry/mosaic.ts'
import { rules } from './geometry/rules.ts'
import type { Shape } from './geometry/shape.ts'

/**
 * Everything that the checks of geometry find in a layer, all at once. A build runs the quick ones, `atlas check` all
 * (`thorough`). Changes nothing and never throws for data. O(n log n).
 */
export function checkGeometry(layer: Layer, about: Omit<Shape, 'mosaic'>, thorough: boolean): Finding[] {
  const shape: Shape = { ...about, mosaic: mosaic(layer, 'metres') }
  return rules.flatMap((rule) => (thorough || !rule.thorough ? rule.find(shape) : []))
}
