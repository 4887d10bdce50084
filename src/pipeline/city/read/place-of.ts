import type { RaumId } from '../../../model/bezugsraum.ts'
import type { Read } from '../../../model/delivery.ts'
import type { Finding } from '../../../model/finding.ts'
import type { Layer } from '../../../model/layer.ts'
import type { Contiguity } from '../../../model/neighbours.ts'
import type { Places, Space } from '../../../model/space.ts'
import { contiguityOf } from '../../../prepare/space/contiguity-of.ts'
import { ground } from '../../../prepare/space/ground.ts'
import { spaceFindings } from '../../../prepare/space/space-findings.ts'
import { spaceOf } from '../../../prepare/space/space-of.ts'

export interface CityPlace {
  readonly space: Space
  readonly contiguity: Contiguity
  /** null where none is named. */
  readonly centres: Places | null
}

/**
 * Where the areas of a layer lie, who borders whom, and the centroids of the areas that are named as centres.
 * Borders that fit only within `tolerance` metres are told.
 */
export function placeOf(
  layer: Layer,
  ids: readonly RaumId[],
  {
    file,
    centres,
    tolerance,
  }: { readonly file: string; readonly centres: readonly string[]; readonly tolerance: number },
): Read<CityPlace> {
  const own = ground(layer, ids)
  const space = spaceOf(own)
  const found = contiguityOf(own, tolerance)
  const at = centres.map((id) => ids.indexOf(id as RaumId))
  const findings: Finding[] = [
    ...spaceFindings(own, found, file),
    ...at.flatMap((i, k): Finding[] => (i >= 0 ? [] : [noSuchArea(file, centres[k]!)])),
  ]
  const known = at.filter((i) => i >= 0)
  return {
    value: {
      space,
      contiguity: found.contiguity,
      centres: known.length === 0 ? null : { x: known.map((i) => space.x[i]!), y: known.map((i) => space.y[i]!) },
    },
    findings,
  }
}

const noSuchArea = (file: string, id: string): Finding => ({
  code: 'ATL-0301',
  severity: 'error',
  file,
  value: id,
  found: { de: 'als Zentrum genannt, aber kein Raum', en: 'named as a centre, but no area' },
  consequence: {
    de: 'ohne das Zentrum gibt es keine Zentralisierung',
    en: 'without the centre there is no centralisation',
  },
  expected: { de: 'der Schlüssel eines Raums', en: 'the key of an area' },
})
