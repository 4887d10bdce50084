import { byKey } from '../../model/bezugsraum.ts'
import type { IndicatorInfo } from '../../model/publication.ts'
import type { IndicatorScore } from '../../model/score.ts'
import { unitWords } from '../language/unit-words.ts'
import { withUnit } from '../language/with-unit.ts'
import { codeSpan } from '../markdown/code-span.ts'
import { escape } from '../markdown/escape.ts'
import { grid } from '../markdown/grid.ts'
import { changeWords } from '../change-words.ts'
import { words as directions } from '../words.ts'
import { areaName } from './area-name.ts'
import type { Edition } from './edition.ts'
import { isChange } from './is-change.ts'
import { reasonCounts } from './reason-counts.ts'
import { aboutUpperLevels, upperLevels } from './upper-levels.ts'

const words = {
  de: {
    title: 'Indikatoren',
    formula: 'Formel',
    value: 'Wert',
    published: 'vom Herausgeber fertig geliefert, ohne Zähler und Nenner',
    unit: 'Einheit',
    theme: 'Thema',
    direction: 'Richtung',
    lowest: 'Niedrigster Wert',
    mean: (areas: string) => `Mittelwert aus ${areas}, ungewichtet`,
    highest: 'Höchster Wert',
    without: 'Ohne Wert',
    more: (areas: string) => `noch ${areas}`,
    top: (n: number, year: number) => (n === 1 ? `Höchster Wert ${year}` : `Die ${n} höchsten Werte ${year}`),
    head: ['Rang', 'Bezugsraum', 'Schlüssel', 'Wert'],
    tie: (areas: string, one: boolean) => `Den zuletzt genannten Wert ${one ? 'hat' : 'haben'} noch ${areas}.`,
    none: (year: number) => `Für ${year} liegt kein Wert vor.`,
  },
  en: {
    title: 'Indicators',
    formula: 'Formula',
    value: 'Value',
    published: 'delivered by the publisher as such, without numerator and denominator',
    unit: 'Unit',
    theme: 'Theme',
    direction: 'Direction',
    lowest: 'Lowest value',
    mean: (areas: string) => `Mean of ${areas}, unweighted`,
    highest: 'Highest value',
    without: 'Without value',
    more: (areas: string) => `${areas} besides`,
    top: (n: number, year: number) => (n === 1 ? `Highest value ${year}` : `The ${n} highest values ${year}`),
    head: ['Rank', 'Area', 'Key', 'Value'],
    tie: (areas: string, one: boolean) => `${areas} more ${one ? 'has' : 'have'} the value named last.`,
    none: (year: number) => `There is no value for ${year}.`,
  },
}

const shownAreas = 5
const shownNames = 3

/**
 * A section for each indicator: formula, unit, direction, lowest, mean and highest value, the five highest
 * areas, what is withheld, and the values of higher levels.
 */
export function indicators(e: Edition): string {
  const infos = e.publication.indicators
  return infos.length === 0
    ? ''
    : [`## ${words[e.language].title}`, ...aboutUpperLevels(e), ...infos.map((info) => ofIndicator(e, info))].join(
        '\n\n',
      )
}

function ofIndicator(e: Edition, info: IndicatorInfo): string {
  const w = words[e.language]
  const scores = e.release.indicators.filter(
    (s) => s.indicator === info.id && s.year === e.year && s.ebene === e.publication.base.id,
  )
  const ok = scores.filter((s) => s.status === 'ok').sort((a, b) => b.value - a.value || byKey(a.raum, b.raum))
  const missing = scores.filter((s) => s.status !== 'ok')
  const largest = ok.reduce((most, s) => Math.max(most, Math.abs(s.value)), 0)
  const digits = info.unit === '%' || largest >= 10 ? 1 : largest >= 1 ? 2 : 3
  const unit = escape(unitWords(info.unit, e.language))
  const value = (v: number) => withUnit(v, digits, unit, e.language)
  const extreme = (v: number) => {
    const names = ok.filter((s) => s.value === v).map(areaName)
    const rest = names.length - shownNames
    const shown = rest > 0 ? [...names.slice(0, shownNames), w.more(e.count(rest, 'raum'))] : names
    return `${value(v)}, ${e.list(shown)}`
  }
  const mean = ok.reduce((sum, s) => sum + s.value, 0) / ok.length
  const { value: meaning, rank } = (isChange(e.publication, info.id) ? changeWords : directions)[info.direction]
  const facts: readonly (readonly [string, string])[] = [
    [w.formula, `${codeSpan(info.formula)}${info.published ? ` (${w.published})` : ''}`],
    ...(info.shrunk ? [[w.value, e.say(info.shrunk)] as const] : []),
    ...(info.unit === '' ? [] : [[w.unit, unit] as const]),
    ...(info.theme === null ? [] : [[w.theme, escape(info.theme)] as const]),
    [w.direction, `${meaning[e.language]} ${rank[e.language]}`],
    ...(ok.length === 0
      ? []
      : ([
          [w.lowest, extreme(ok.at(-1)!.value)],
          [w.mean(e.count(ok.length, 'ofRaum')), value(mean)],
          [w.highest, extreme(ok[0]!.value)],
        ] as const)),
    ...(missing.length === 0 ? [] : [[w.without, reasonCounts(e, missing)] as const]),
    ...upperLevels(e, info.id, value),
  ]
  return [
    `### ${e.head(info.label)}`,
    facts.map(([name, text]) => `- ${name}: ${text}`).join('\n'),
    ...(ok.length === 0 ? [w.none(e.year)] : topAreas(e, ok, value)),
  ].join('\n\n')
}

function topAreas(e: Edition, ok: readonly IndicatorScore[], value: (v: number) => string): readonly string[] {
  const w = words[e.language]
  const top = ok.slice(0, shownAreas)
  const tied = ok.slice(shownAreas).filter((s) => s.value === top.at(-1)?.value).length
  const rows = top.map((s) => [e.number(s.rank, 0), escape(s.name), escape(s.raum), value(s.value)])
  return [
    `**${w.top(top.length, e.year)}**`,
    grid('rllr', w.head, rows),
    ...(tied === 0 ? [] : [w.tie(e.count(tied, 'raum'), tied === 1)]),
  ]
}
