import type { Names, Parts } from '../parts.ts'
import type { Problem } from '../problem.ts'
import { acrossCrosswalk } from './across-crosswalk.ts'
import { columnProblems } from './columns.ts'
import { unknown } from './unknown.ts'
import { wording, type Wording } from '../../model/text.ts'

/** What "per" must be for a unit that says it itself. */
const bases: Readonly<Record<string, number>> = { '%': 100, '‰': 1000 }

const baseOf = (unit: Wording): number | undefined =>
  typeof unit === 'string' && Object.hasOwn(bases, unit) ? bases[unit] : undefined

/** Columns of the indicators, and the base of their units. */
export const indicatorReferences = (parts: Parts, names: Names): Problem[] =>
  Object.entries(parts.indicators).flatMap(([id, indicator]): Problem[] => {
    const path = ['indicators', id]
    const change = indicator.change ? acrossCrosswalk(indicator.change.estimated, parts, [...path, 'change']) : []
    if ('value' in indicator)
      return [
        ...change,
        ...columnProblems(names, indicator.value, [...path, 'value'], 'number'),
        ...proxy(indicator.unit, indicator.proxy, names, [...path, 'proxy']),
      ]
    const columns = (['numerator', 'denominator'] as const).flatMap((part) =>
      indicator[part].flatMap((name, i) => columnProblems(names, name, [...path, part, i], 'number')),
    )
    const shrunk =
      indicator.shrink === undefined
        ? []
        : shrinking(indicator.shrink.toward, indicator, parts, names, [...path, 'shrink', 'toward'])
    return [...change, ...columns, ...shrunk, ...per(indicator.unit, indicator.per, path)]
  })

/** Only a share of persons can be drawn towards another, and only towards a level that there is. */
function shrinking(
  toward: string,
  { unit, numerator }: { readonly unit: Wording; readonly numerator: readonly string[] },
  { points }: Parts,
  names: Names,
  path: readonly PropertyKey[],
): Problem[] {
  const things = numerator.some((name) => points[name.split('.')[0]!]?.of === 'facilities')
  if (things || baseOf(unit) === undefined)
    return [
      {
        code: 'ATL-0107',
        path,
        value: toward,
        found: { de: 'geschrumpft werden nur Anteile von Personen', en: 'only shares of persons can be shrunk' },
        expected: { de: 'die Einheit % oder ‰', en: 'the unit % or ‰' },
      },
    ]
  return toward === 'city' ? [] : unknown(toward, ['city', ...names.levels], 'level', path)
}

/** Only a share becomes a count of persons; a median or a mean cannot be carried to other areas. */
function proxy(unit: Wording, given: string | undefined, names: Names, path: readonly PropertyKey[]): Problem[] {
  if (given === undefined) return []
  if (baseOf(unit) !== undefined) return columnProblems(names, given, path, 'number')
  return [
    {
      code: 'ATL-0107',
      path,
      value: given,
      found: {
        de: `ein Wert in "${wording(unit, 'de')}" ist kein Anteil und lässt sich nicht über eine Bezugszahl umrechnen`,
        en: `a value in "${wording(unit, 'en')}" is no share and cannot be carried through a denominator`,
      },
      expected: {
        de: 'proxy nur bei der Einheit % oder ‰; Mediane und Mittelwerte bleiben auf ihren Räumen',
        en: 'proxy only with the unit % or ‰; medians and means stay on their areas',
      },
    },
  ]
}

function per(unit: Wording, given: number | undefined, path: readonly PropertyKey[]): Problem[] {
  const base = baseOf(unit)
  if (given === undefined && base === undefined)
    return [
      {
        code: 'ATL-0104',
        path,
        at: 'key',
        found: { de: 'der Eintrag "per" fehlt', en: 'the key "per" is missing' },
        expected: {
          de: `die Bezugsgröße zur Einheit "${wording(unit, 'de')}", etwa per: 1000`,
          en: `the base of the unit "${wording(unit, 'en')}", such as per: 1000`,
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
        de: `die Einheit "${wording(unit, 'de')}" heißt je ${base}, nicht je ${given}`,
        en: `the unit "${wording(unit, 'en')}" means per ${base}, not per ${given}`,
      },
      expected: { de: `per: ${base}, oder eine andere Einheit`, en: `per: ${base}, or another unit` },
    },
  ]
}
