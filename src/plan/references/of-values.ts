import { layerKind } from '../../model/layer-kind.ts'
import type { Names, Parts } from '../parts.ts'
import type { Problem } from '../problem.ts'
import { unknown } from './unknown.ts'

/** Indicators of the chapter of association, counts for rates of small areas, and the map that neighbours are found on. */
export function valueReferences({ association, areas, indicators, levels }: Parts, names: Names): Problem[] {
  if (!association) return []
  const named = association.indicators === 'all' ? [] : association.indicators
  const mapped = areas === null || layerKind(areas.base.file) !== null
  const rates = association.measures.indexOf('moran-of-rates')
  const all = association.indicators === 'all' ? Object.keys(indicators) : association.indicators
  const counted = all.some((id) => !Object.hasOwn(indicators, id) || !('value' in indicators[id]!))
  return [
    ...named.flatMap((id, i) => unknown(id, names.directions.keys(), 'indicator', ['association', 'indicators', i])),
    ...(rates >= 0 && !counted ? [noCounts(rates)] : []),
    ...(Array.isArray(association.levels)
      ? association.levels.flatMap((name, i) => {
          const path = ['association', 'levels', i]
          const problems = unknown(name, names.levels, 'level', path)
          return problems.length === 0 && areas && !published(name, levels, areas) ? [noValues(name, path)] : problems
        })
      : []),
    ...(mapped ? [] : [noMap]),
  ]
}

/** Whether indicators stand on a level. */
const published = (name: string, levels: Parts['levels'], areas: NonNullable<Parts['areas']>): boolean =>
  name === areas.base.level || levels === 'all' || (Array.isArray(levels) && levels.includes(name))

const noValues = (name: string, path: readonly PropertyKey[]): Problem => ({
  code: 'ATL-0107',
  path,
  value: name,
  found: {
    de: `auf der Ebene "${name}" stehen keine Indikatoren, deren Werte man vergleichen könnte`,
    en: `on the level "${name}" there are no indicators whose values could be compared`,
  },
  expected: { de: `${name} auch unter levels`, en: `${name} in levels as well` },
})

const noCounts = (at: number): Problem => ({
  code: 'ATL-0107',
  path: ['association', 'measures', at],
  value: 'moran-of-rates',
  found: {
    de: 'keiner der Indikatoren hat Zähler und Nenner; moran-of-rates rechnet mit Anzahlen',
    en: 'none of the indicators has numerator and denominator; moran-of-rates works on counts',
  },
  expected: { de: 'ein Indikator aus Anzahlen, oder moran', en: 'an indicator made of counts, or moran' },
})

const noMap: Problem = {
  code: 'ATL-0107',
  path: ['association'],
  at: 'key',
  found: { de: 'Nachbarn brauchen die Geometrie der Räume', en: 'neighbours need the geometry of the areas' },
  expected: { de: 'areas.base.file', en: 'areas.base.file' },
}
