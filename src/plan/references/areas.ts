import { crsCodes } from '../../model/crs.ts'
import { layerKind } from '../../model/layer-kind.ts'
import type { Names, Parts } from '../parts.ts'
import type { Problem } from '../problem.ts'
import { crosswalkReferences } from './crosswalks.ts'
import { exclusionReferences } from './exclusions.ts'
import { unknown } from './unknown.ts'

/** Coordinate systems, Gebietsstände and exclusions of the areas; layers only where there is geometry. */
export function areaReferences(parts: Parts, names: Names): Problem[] {
  const { areas } = parts
  if (!areas) return []
  const crs = (code: string | undefined, path: PropertyKey[]): Problem[] =>
    code === undefined
      ? []
      : unknown(code, Object.keys(crsCodes), 'crs', path).map((problem) => ({ ...problem, code: 'ATL-0404' }))
  return [
    ...crs(areas.base.crs, ['areas', 'base', 'crs']),
    ...areas.earlier.flatMap((earlier, i) => crs(earlier.crs, ['areas', 'earlier', i, 'crs'])),
    ...gebietsstaende(areas),
    ...crosswalkReferences(areas, names),
    ...exclusionReferences(areas.exclude, names, ['areas', 'exclude']),
    ...layerWithoutGeometry(areas, parts.outputs),
  ]
}

/** Earlier Gebietsstände lie before the present one, and no two of them begin on the same day. */
function gebietsstaende({ gebietsstand, earlier }: NonNullable<Parts['areas']>): Problem[] {
  const seen = new Set<string>()
  return earlier.flatMap((one, i): Problem[] => {
    const twice = seen.has(one.gebietsstand)
    seen.add(one.gebietsstand)
    if (!twice && one.gebietsstand < gebietsstand) return []
    return [
      {
        code: 'ATL-0107',
        path: ['areas', 'earlier', i, 'gebietsstand'],
        value: one.gebietsstand,
        found: twice
          ? { de: 'dieser Gebietsstand steht schon da', en: 'this Gebietsstand is there already' }
          : {
              de: `der frühere Gebietsstand liegt nicht vor dem jetzigen (${gebietsstand})`,
              en: `the earlier Gebietsstand is not before the present one (${gebietsstand})`,
            },
      },
    ]
  })
}

function layerWithoutGeometry({ base }: NonNullable<Parts['areas']>, outputs: readonly unknown[]): Problem[] {
  const at = outputs.indexOf('layers')
  if (at < 0 || layerKind(base.file) !== null) return []
  return [
    {
      code: 'ATL-0107',
      path: ['outputs', at],
      value: 'layers',
      found: {
        de: `"${base.file}" hat keine Flächen, aus denen eine Kartenebene werden könnte`,
        en: `"${base.file}" holds no geometry that could become a layer`,
      },
      expected: {
        de: 'areas.base.file mit Geometrie (.geojson, .gpkg, .shp …), oder outputs ohne layers',
        en: 'areas.base.file with geometry (.geojson, .gpkg, .shp …), or outputs without layers',
      },
    },
  ]
}
