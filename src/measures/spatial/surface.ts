import type { Inputs, Measure, Values } from '../../model/measure.ts'
import { environment } from './environment.ts'
import { looked, type Looked, type Surface } from './looked.ts'

/**
 * A measure of areas laid over a surface: each inhabited area is looked at with all that surrounds it, and the measure is
 * taken of these surroundings in place of the areas. With a bandwidth below the distance of neighbours it is the measure
 * itself. O(pairs within reach), shared by all surface measures of a group, and the measure's own cost.
 */
export const surface = <K extends 'group' | 'other' | 'total', P extends string>(
  of: Measure<K, P>,
): Surface<K | 'total', P> => ({
  ...looked(of),
  needs: [...new Set([...of.needs, 'total' as const, 'space' as const])],
  compute(inputs, values: Values<P | Looked>) {
    const asked: Partial<Inputs> & Pick<Inputs, 'total' | 'space'> = inputs
    const around = environment(
      asked.space,
      asked.total,
      of.needs.map((name) => asked[name]!),
      values,
    )
    const counts: Partial<Record<K, Float64Array>> = {}
    of.needs.forEach((name, k) => (counts[name] = around[k]!))
    return of.compute(counts as Pick<Inputs, K>, values)
  },
})

/** The same for a measure of several groups. */
export const surfaceOfGroups = <P extends string>(of: Measure<'groups', P>): Surface<'groups', P> => ({
  ...looked(of),
  needs: ['groups', 'space'],
  compute({ groups, space }, values: Values<P | Looked>) {
    const all = Float64Array.from(space.x, (_, i) => groups.reduce((sum, persons) => sum + persons[i]!, 0))
    return of.compute({ groups: environment(space, all, groups, values) }, values)
  },
})
