import { bothNames } from '../../model/both-names.ts'
import { fail, type AtlasError } from '../../model/error.ts'
import type { Frame } from '../../model/frame.ts'
import type { Plan } from '../../plan/plan.ts'

/** Of an area of a higher level, on which indices and typologies do not stand, an error that says so; null where it is none. */
export function above(plan: Plan, { levels }: Frame, asked: string, key: string): AtlasError | null {
  for (const { id, units } of levels.values()) {
    const unit = units.find((one) => one.id === key)
    if (unit === undefined) continue
    const own = plan.areas.levels.find((one) => one.id === id)!.label
    const base = plan.areas.label
    const other = `${Object.keys(plan.indicators)[0]!}/${key}`
    return fail(
      'ATL-0001',
      {
        de: `"${asked}": ${bothNames(unit.name, key)} gehört zur Ebene ${own.de}; Indizes und Typologien gibt es nur auf der Ebene ${base.de}`,
        en: `"${asked}": ${bothNames(unit.name, key)} is of the level ${own.en}; indices and typologies are only on the level ${base.en}`,
      },
      { remedy: { de: `ein Indikator: ${other}`, en: `an indicator: ${other}` } },
    )
  }
  return null
}
