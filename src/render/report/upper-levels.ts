import { byKey } from '../../model/bezugsraum.ts'
import type { IndicatorScore } from '../../model/score.ts'
import { escape } from '../markdown/escape.ts'
import { areaName } from './area-name.ts'
import type { Edition } from './edition.ts'
import { reason } from './reason.ts'

const words = {
  de: {
    about:
      'Werte höherer Ebenen sind aus summierten Anzahlen berechnet, nicht aus gemittelten Anteilen. Wer in einem nicht bewerteten Raum wohnt, zählt dort mit.',
    none: 'kein Wert',
    to: 'bis',
    without: 'ohne Wert',
  },
  en: {
    about:
      'Values of higher levels are computed from summed counts, not from averaged shares. Residents of areas that are not assessed count there.',
    none: 'no value',
    to: 'to',
    without: 'without value',
  },
}

/** How values of higher levels come about; nothing where there are none. */
export const aboutUpperLevels = (e: Edition): readonly string[] =>
  e.release.indicators.some(({ ebene }) => ebene !== e.publication.base.id) ? [words[e.language].about] : []

/** A fact for each higher level: the value of the only area, or the lowest and the highest with their names. */
export function upperLevels(
  e: Edition,
  indicator: string,
  value: (v: number) => string,
): readonly (readonly [string, string])[] {
  const own = e.release.indicators.filter((s) => s.indicator === indicator && s.year === e.year)
  return e.publication.ebenen.flatMap(({ id, label }): (readonly [string, string])[] => {
    const scores = own.filter(({ ebene }) => ebene === id && id !== e.publication.base.id)
    const [only, ...more] = scores
    if (!only) return []
    if (more.length === 0) return [[`${e.say(label)} ${escape(only.name)}`, single(e, only, value)]]
    return [[e.say(label), span(e, scores, value)]]
  })
}

function single(e: Edition, score: IndicatorScore, value: (v: number) => string): string {
  if (score.status !== 'ok') return `${words[e.language].none} (${e.say(reason(score))})`
  return score.note ? `${value(score.value)} (${e.say(score.note)})` : value(score.value)
}

function span(e: Edition, scores: readonly IndicatorScore[], value: (v: number) => string): string {
  const w = words[e.language]
  const ok = scores.filter((s) => s.status === 'ok').sort((a, b) => a.value - b.value || byKey(a.raum, b.raum))
  const [low, high] = [ok[0], ok.at(-1)]
  if (!low || !high) return w.none
  const missing = scores.length - ok.length
  const told = (s: IndicatorScore) => `${value(s.value)}, ${areaName(s)}`
  const range = low === high ? told(low) : `${told(low)}, ${w.to} ${told(high)}`
  return missing === 0 ? range : `${range}; ${w.without}: ${e.count(missing, 'raum')}`
}
