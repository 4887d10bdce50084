import { layerKind } from '../../model/layer-kind.ts'
import type { Names, Parts } from '../parts.ts'
import type { Problem } from '../problem.ts'
import { unknown } from './unknown.ts'

/** Indicators of the chapter of association, counts for rates of small areas, and the map that neighbours are found on. */
export function valueReferences({ association, areas, indicators }: Parts, names: Names): Problem[] {
  if (!association) return []
  const named = association.indicators === 'all' ? [] : association.indicators
  const mapped = areas === null || layerKind(areas.base.file) !== null
  const rates = association.measures.indexOf('moran-of-rates')
  const all = association.indicators === 'all' ? Object.keys(indicators) : association.indicators
  const counted = all.some((id) => !Object.hasOwn(indicators, id) || !('value' in indicators[id]!))
  return [
    ...named.flatMap((id, i) => unknown(id, names.directions.keys(), 'indicator', ['association', 'indicators', i])),
    ...(rates >= 0 && !counted ? [noCounts(rates)] : []),
    ...(mapped ? [] : [noMap]),
  ]
}

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
