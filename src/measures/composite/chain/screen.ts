import type { Text } from '../../../model/text.ts'
import type { Screening } from './spec.ts'
import type { Stage } from './stage.ts'

/** What an area has: its share of indicators, and the share of those that are not 0. */
export interface Availability {
  readonly present: number
  readonly notZero: number
}

/** Availability of every row, whether assessed or not. */
export function availability(columns: readonly Float64Array[], rows: number): Availability[] {
  return Array.from({ length: rows }, (_, i) => {
    const there = columns.filter((column) => !Number.isNaN(column[i]))
    return {
      present: there.length / columns.length,
      notZero: there.filter((column) => column[i] !== 0).length / there.length,
    }
  })
}

/** Takes out the areas that do not meet the rules, each with its reason; their values become NaN. */
export function screen(stage: Stage, step: Screening): Stage {
  const { columns, data } = stage
  const has = availability(columns, data.areas.length)
  const out = stage.out.map((reason, i) => reason ?? why(step, has[i]!, data.population?.[i] ?? NaN))
  return {
    ...stage,
    columns: columns.map((column) => column.map((x, i) => (out[i] ? NaN : x))),
    out,
    trace: [...stage.trace, { step, notes: [] }],
  }
}

const percent = (share: number) => `${Math.round(1000 * share) / 10}%`
const prozent = (share: number) => percent(share).replace('.', ',').replace('%', ' %')

function why({ present, notZero, population }: Screening, has: Availability, persons: number): Text | null {
  if (present !== undefined && has.present < present) {
    return {
      de: `nur ${prozent(has.present)} der Indikatoren vorhanden, verlangt sind ${prozent(present)}`,
      en: `only ${percent(has.present)} of the indicators present, ${percent(present)} are required`,
    }
  }
  if (notZero !== undefined && has.notZero < notZero) {
    return {
      de: `nur ${prozent(has.notZero)} der Werte sind nicht 0, verlangt sind ${prozent(notZero)}`,
      en: `only ${percent(has.notZero)} of the values are not 0, ${percent(notZero)} are required`,
    }
  }
  if (population !== undefined && !(persons >= population)) {
    const shown = Number.isNaN(persons) ? { de: 'Bevölkerung unbekannt', en: 'population unknown' } : null
    return {
      de: `${shown?.de ?? `${persons} Personen`}, verlangt sind ${population}`,
      en: `${shown?.en ?? `${persons} persons`}, ${population} are required`,
    }
  }
  return null
}
