import type { Bezugsraum } from '../../model/bezugsraum.ts'
import type { PartScore } from '../../model/score.ts'
import { year } from '../../model/year.ts'
import type { Composite } from './assess.ts'
import { editsOf } from './edits.ts'

/** What an index is made of in one Berichtsjahr: its indicators and sub-indices, area by area. */
export function indexParts(
  composite: Composite,
  index: string,
  y: number,
  units: readonly Bezugsraum[],
  ebene: string,
): PartScore[] {
  const { chain, result, rows } = composite
  const { first } = rows.span(y)
  const raw = result.stages[0]!.columns
  const treated = result.stages[result.stages.length - 2]!.columns
  const share = shares(composite)
  return units.flatMap((unit, i) => {
    const row = first + i
    const done = editsOf(composite, row)
    const about = { raum: unit.id, name: unit.name, ebene, year: year(y), index }
    const edits = (part: string) => done.filter((one) => one.part === part).map(({ edit }) => edit)
    return [
      ...chain.indicators.map(({ id, parent }, k): PartScore => ({
        ...about,
        part: id,
        kind: 'indicator',
        parent,
        raw: raw[k]![row]!,
        treated: treated[k]![row]!,
        value: result.stage.columns[k]![row]!,
        share: share.get(id) ?? 0,
        edits: edits(id),
      })),
      ...chain.nodes.flatMap(({ id, parent }): PartScore[] =>
        parent === null
          ? []
          : [
              {
                ...about,
                part: id,
                kind: 'sub-index',
                parent,
                raw: NaN,
                treated: NaN,
                value: result.values.get(id)?.[row] ?? NaN,
                share: share.get(id) ?? 0,
                edits: edits(id),
              },
            ],
      ),
    ]
  })
}

/** Weight of every part among its siblings, in parts of 1; parts that are left out have none. */
export function shares({ result }: Composite): ReadonlyMap<string, number> {
  return new Map(
    result.nodes.flatMap(({ children, weights }) => {
      const all = weights.reduce((total, w) => total + w, 0)
      return children.map((id, k) => [id, weights[k]! / all] as const)
    }),
  )
}
