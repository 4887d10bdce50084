import type { Names, Parts } from '../parts.ts'
import type { Problem } from '../problem.ts'
import { columnProblems } from './columns.ts'

/** What "per" must be for a unit that says it itself. */
const bases: Readonly<Record<string, number>> = { '%': 100, '‰': 1000 }

/** Columns of the indicators, and the base of their units. */
export const indicatorReferences = (parts: Parts, names: Names): Problem[] =>
  Object.entries(parts.indicators).flatMap(([id, indicator]): Problem[] => {
    const path = ['indicators', id]
    if ('value' in indicator) return columnProblems(names, indicator.value, [...path, 'value'], 'number')
    const columns = (['numerator', 'denominator'] as const).flatMap((part) =>
      indicator[part].flatMap((name, i) => columnProblems(names, name, [...path, part, i], 'number')),
    )
    return [...columns, ...per(indicator.unit, indicator.per, path)]
  })

function per(unit: string, given: number | undefined, path: readonly PropertyKey[]): Problem[] {
  const base = Object.hasOwn(bases, unit) ? bases[unit] : undefined
  if (given === undefined && base === undefined)
    return [
      {
        code: 'ATL-0104',
        path,
        at: 'key',
        found: { de: 'der Eintrag "per" fehlt', en: 'the key "per" is missing' },
        expected: {
          de: `die Bezugsgröße zur Einheit "${unit}", etwa per: 1000`,
          en: `the base of the unit "${unit}", such as per: 1000`,
        },
      },
    ]
  if (given === undefined || base === undefined || given === base) return []
  return [
    {
      code: 'ATL-0107',
      path: [...path, 'per'],
      value: String(given),
      found: {
        de: `die Einheit "${unit}" heißt je ${base}, nicht je ${given}`,
        en: `the unit "${unit}" means per ${base}, not per ${given}`,
      },
      expected: { de: `per: ${base}, oder eine andere Einheit`, en: `per: ${base}, or another unit` },
    },
  ]
}
