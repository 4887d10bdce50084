import type { Crosswalk } from '../../model/crosswalk.ts'
import type { Finding } from '../../model/finding.ts'
import type { Frame } from '../../model/frame.ts'
import { pick } from '../../model/pick.ts'
import { statusCode } from '../../model/status.ts'
import { year } from '../../model/year.ts'
import { numbered } from '../../model/nouns.ts'
import type { Plan } from '../../plan/plan.ts'
import { unchanged } from '../../prepare/crosswalk/unchanged.ts'

/**
 * What a plan asks of carried years that a crosswalk cannot give where areas changed: published values without a
 * proxy (medians, means, shares whose denominator nobody named) and columns of exclusions that are no counts.
 */
export function cannotCarry(
  plan: Plan,
  years: readonly number[],
  crosswalk: Crosswalk,
  delivered: ReadonlyMap<number, Frame>,
  counts: ReadonlySet<string>,
): Finding[] {
  const changed = [...unchanged(crosswalk)].filter((old) => old === -1).length
  if (changed === 0) return []
  const given = (column: string) =>
    years.filter((y) => {
      // Points are counted anew in the areas they are wanted for.
      if (Object.hasOwn(plan.points, column.split('.')[0]!)) return false
      const frame = delivered.get(y)!
      const texts = frame.texts.get(column)
      return texts ? texts.some((text) => text !== '') : pick(frame.numbers, column).status.includes(statusCode.ok)
    })
  const values = Object.entries(plan.indicators).flatMap(([id, { value }]) =>
    value.kind === 'published' && value.proxy === null && given(value.column).length > 0
      ? [withoutProxy(id, value.column, given(value.column), changed)]
      : [],
  )
  const rules = [
    ...plan.areas.exclude,
    ...[...Object.values(plan.index), ...Object.values(plan.typology)].flatMap(({ exclude }) => exclude),
  ]
  const columns = new Set(
    rules.flatMap(({ by, reason }) => [
      ...('when' in by ? [by.when.reference] : []),
      ...('column' in reason ? [reason.column] : []),
    ]),
  )
  const conditions = [...columns]
    .filter((column) => !counts.has(column) && given(column).length > 0)
    .map((column) => noCount(column, given(column), changed, delivered.get(years[0]!)!.texts.has(column)))
  return [...values, ...conditions]
}

const span = (years: readonly number[]) => (years.length === 1 ? String(years[0]) : `${years[0]}–${years.at(-1)}`)

const withoutProxy = (id: string, column: string, years: readonly number[], changed: number): Finding => ({
  code: 'ATL-0346',
  severity: 'warning',
  entry: `indicators.${id}`,
  column: id,
  ...(years.length === 1 && { year: year(years[0]!) }),
  found: {
    de: `${id}, ${span(years)}: der fertige Wert ${column} lässt sich nicht umrechnen; ${changed} veränderte Räume bleiben ohne Wert`,
    en: `${id}, ${span(years)}: the published value ${column} cannot be carried; ${changed} changed areas stay without value`,
  },
  expected: {
    de: 'Zähler und Nenner; Mediane und Mittelwerte lassen sich nie umrechnen',
    en: 'numerator and denominator; medians and means can never be carried',
  },
  remedy: {
    de: 'ist es ein Anteil, beim Indikator proxy: die Personen nennen, auf die er sich ungefähr bezieht',
    en: 'if it is a share, name at the indicator, as proxy, the persons that it roughly refers to',
  },
})

const noCount = (column: string, years: readonly number[], changed: number, text: boolean): Finding => ({
  code: 'ATL-0346',
  severity: text ? 'warning' : 'error',
  column,
  found: {
    de: `${span(years)}: ${column} steht in exclude, lässt sich aber nicht umrechnen; in ${numbered(changed, 'changedRaum').de} fehlt der Wert`,
    en: `${span(years)}: ${column} is used in exclude but cannot be carried; no value in ${numbered(changed, 'changedRaum').en}`,
  },
  consequence: {
    de: 'ob die Regel auf diese Räume zutrifft, bleibt offen',
    en: 'whether the rule holds for these areas stays open',
  },
  ...(!text && {
    remedy: {
      de: 'ist es eine Anzahl, unter areas.earlier[].crosswalk.counts nennen',
      en: 'if it is a count, name it in areas.earlier[].crosswalk.counts',
    },
  }),
})
