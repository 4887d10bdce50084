import { statuses } from '../../model/status.ts'
import { shrunkWords } from '../publish/shrunk-words.ts'
import { finite } from './finite.ts'
import { cellsOf } from './cells.ts'
import type { IndicatorExplained } from './explanation.ts'
import { layerAt, type Place } from './place.ts'

/**
 * An indicator of the area asked about in some Berichtsjahr, from what may be shown; without a value it has no counts, and
 * of its cells only those that hold no number: a sign, nothing, no row. An area that is not there in that year is absent.
 */
export function explainIndicator(place: Place, id: string, year: number): IndicatorExplained {
  const { plan, raum } = place
  const { label, unit, value: rule, shrink } = plan.indicators[id]!
  const about = { indicator: id, label, unit, year }
  const layer = layerAt(place, year)
  const i = layer?.units.findIndex((one) => one.id === raum.id) ?? -1
  if (layer === null || i < 0)
    return {
      ...about,
      status: 'absent',
      note: null,
      value: null,
      shrunk: null,
      counts: null,
      cells: [],
      areas: null,
      estimated: false,
    }
  const observed = layer.observed.get(id)!
  const status = statuses[observed.status[i]!]!
  const [numerator, denominator] = [observed.numerator[i]!, observed.denominator[i]!]
  const { cells, areas } = cellsOf(place, id, year, layer, i)
  return {
    ...about,
    status,
    note: observed.notes[i]!,
    value: finite(observed.values[i]!),
    shrunk:
      shrink && observed.unshrunk && status === 'ok'
        ? { before: observed.unshrunk[i]!, words: shrunkWords(plan, shrink.toward) }
        : null,
    counts: rule.kind === 'rate' && status === 'ok' ? { numerator, denominator, per: rule.per } : null,
    cells: status === 'ok' ? cells : cells.filter(({ value }) => value === null),
    areas: status === 'ok' ? areas : null,
    estimated: observed.estimated?.[i] === 1,
  }
}
