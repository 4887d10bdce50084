import type { Bezugsraum } from '../../model/bezugsraum.ts'
import type { NeighboursInfo } from '../../model/measure-info.ts'
import type { CityLinks } from './links-of.ts'

/** What is published of neighbours: areas without any have their names, as the level's `units` say them. */
export function neighboursInfo(
  { level, links: _links, islands, ...rest }: CityLinks,
  units: readonly Pick<Bezugsraum, 'id' | 'name'>[],
): NeighboursInfo {
  const names = new Map(units.map(({ id, name }) => [id as string, name]))
  return { ebene: level, ...rest, islands: islands.map((raum) => ({ raum, name: names.get(raum)! })) }
}
