import type { IndexInfo } from '../../../model/publication.ts'
import { grid } from '../../markdown/grid.ts'
import { plain } from '../../plain.ts'
import type { Edition } from '../edition.ts'

const words = {
  de: { head: ['Indikator', 'Gewicht'], group: 'Teilindex', own: 'Index' },
  en: { head: ['Indicator', 'Weight'], group: 'Sub-index', own: 'Index' },
}

/** What an index is made of: indicators with their weights, below the sub-indices that they belong to. */
export function weights(e: Edition, index: IndexInfo, nameOf: (id: string) => string): string {
  const w = words[e.language]
  const number = (value: number) => e.number(value, Math.min(4, plain(value).split('.')[1]?.length ?? 0))
  const { groups = [], indicators } = index
  const name = (id: string) => {
    const label = groups.find((group) => group.id === id)?.label
    return label === undefined ? nameOf(id) : `${w.group} ${e.say(label)}`
  }
  if (groups.length === 0)
    return grid(
      'lr',
      w.head,
      indicators.map((member) => [nameOf(member.id), number(member.weight)]),
    )
  const weightOf = new Map([...indicators, ...groups].map(({ id, weight }) => [id, weight]))
  const inside = new Set(groups.flatMap(({ parts }) => parts))
  const top = [...indicators, ...groups].filter(({ id }) => !inside.has(id)).map(({ id }) => id)
  return grid(
    'llr',
    [w.own, ...w.head],
    [{ title: e.say(index.label), parts: top }, ...groups.map(({ id, parts }) => ({ title: name(id), parts }))].flatMap(
      ({ title, parts }) => parts.map((id, i) => [i === 0 ? title : '', name(id), number(weightOf.get(id)!)]),
    ),
  )
}
