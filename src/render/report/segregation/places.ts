import { sum } from '../../../math/sum.ts'
import { byKey } from '../../../model/bezugsraum.ts'
import type { GroupInfo } from '../../../model/publication.ts'
import type { LocalScore } from '../../../model/score.ts'
import { hundredfold } from '../../language/hundredfold.ts'
import { areaName } from '../area-name.ts'
import type { Edition } from '../edition.ts'
import { percent } from '../percent.ts'
import { byChance, together } from '../together.ts'
import { segregationAssociation } from './association.ts'

const words = {
  de: {
    title: 'Wo',
    parts: (whole: string, list: string) => `Am meisten zum Segregationsindex (${whole}) tragen bei${list}.`,
    some: (shown: string, city: string) => `${shown} über die Räume, deren Anzahlen gezeigt werden; über alle ${city}`,
    high: (area: string, times: string) =>
      `Am höchsten ist der Anteil in ${area}, ${times}-mal so hoch wie in der Stadt`,
    low: (area: string, times: string) => `am niedrigsten in ${area}, ${times}-mal so hoch`,
    above: (list: string) => `mit einem Anteil über dem der Stadt: ${list}`,
    below: (list: string) => `mit einem Anteil unter dem der Stadt: ${list}`,
    none: 'Hohe und niedrige Anteile liegen nicht enger beieinander, als der Zufall sie legte.',
    shown: 'Räume, deren Anzahlen nicht gezeigt werden, sind hier nicht dabei.',
  },
  en: {
    title: 'Where',
    parts: (whole: string, list: string) => `What adds most to the segregation index (${whole})${list}.`,
    some: (shown: string, city: string) => `${shown} over the areas whose counts are shown; over all ${city}`,
    high: (area: string, times: string) => `The share is highest in ${area}, ${times} times that of the city`,
    low: (area: string, times: string) => `lowest in ${area}, ${times} times`,
    above: (list: string) => `with a share above that of the city: ${list}`,
    below: (list: string) => `with a share below that of the city: ${list}`,
    none: 'High and low shares lie no closer together than chance would put them.',
    shown: 'Areas whose counts are not shown are not among them.',
  },
}

/** Where segregation lies in the report year: what adds most, where the share is extreme, and clusters. */
export function segregationPlaces(e: Edition): readonly string[] {
  const w = words[e.language]
  const lines = e.publication.groups.flatMap((group) => {
    const told = [
      ...parts(e, group),
      ...extremes(e, group),
      ...clusters(e, group),
      ...spots(e, group),
      ...segregationAssociation(e, group),
    ]
    return told.length === 0 ? [] : [`**${e.head(group.label)}.** ${[...new Set(told)].join(' ')}`]
  })
  const now = (e.release.local ?? []).filter(({ year }) => year === e.year)
  const hidden = now.some(({ status, note }) => status !== 'ok' && note !== null)
  return lines.length === 0 ? [] : [`### ${w.title}`, ...lines, ...(hidden ? [w.shown] : [])]
}

/** Scores of a measure in the report year that have a value, the highest first. */
const valued = (e: Edition, group: GroupInfo, measure: string): readonly LocalScore[] =>
  (e.release.local ?? [])
    .filter((s) => s.year === e.year && s.group === group.id && s.reference === group.reference)
    .filter((s) => s.measure === measure && s.status === 'ok')
    .sort((a, b) => b.value - a.value || byKey(a.raum, b.raum))

function parts(e: Edition, group: GroupInfo): readonly string[] {
  const all = valued(e, group, 'local-dissimilarity')
  const top = all.slice(0, 5)
  const whole = sum(all.map(({ value }) => value))
  const w = words[e.language]
  const shares = new Map(valued(e, group, 'location-quotient').map(({ raum, value }) => [raum, value]))
  const side = ({ raum }: LocalScore) => {
    const share = shares.get(raum)
    return share === undefined ? null : share > 1 ? 'above' : 'below'
  }
  const listed = (own: readonly LocalScore[]) =>
    own.map((s) => `${areaName(s)} ${e.number(hundredfold(s.value), 1)} (${percent(e, s.value / whole)})`).join(', ')
  if (top.length === 0) return []
  if (top.some((s) => side(s) === null)) return [w.parts(wholeText(e, group, whole), `: ${listed(top)}`)]
  const told = (['above', 'below'] as const).flatMap((one) => {
    const own = top.filter((s) => side(s) === one)
    return own.length === 0 ? [] : [w[one](listed(own))]
  })
  return [w.parts(wholeText(e, group, whole), `, ${told.join('; ')}`)]
}

/** What the parts add up to; where areas are not shown, beside the value of the city. */
function wholeText(e: Edition, group: GroupInfo, whole: number): string {
  const text = (value: number) => e.number(hundredfold(value), 1)
  const city = e.release.segregation.find(
    (s) =>
      s.year === e.year &&
      s.ebene === e.publication.base.id &&
      s.group === group.id &&
      s.reference === group.reference &&
      s.measure === 'segregation-index',
  )
  return city && Number.isFinite(city.value) && text(city.value) !== text(whole)
    ? words[e.language].some(text(whole), text(city.value))
    : text(whole)
}

function extremes(e: Edition, group: GroupInfo): readonly string[] {
  const w = words[e.language]
  const all = valued(e, group, 'location-quotient')
  const [high, low] = [all[0], all.at(-1)]
  if (!high || !low || high === low) return []
  return [`${w.high(areaName(high), e.number(high.value, 1))}, ${w.low(areaName(low), e.number(low.value, 1))}.`]
}

function clusters(e: Edition, group: GroupInfo): readonly string[] {
  const all = valued(e, group, 'local-moran').filter(({ klasse }) => klasse !== null)
  if (all.length === 0) return []
  const found = together(e, 'local-moran', 'share', all)
  return found.length === 0 ? [words[e.language].none] : [...found, byChance(e)]
}

/** Where shares in and around an area are high or low together, by local G. */
function spots(e: Edition, group: GroupInfo): readonly string[] {
  const found = together(e, 'local-getis-ord', 'share', valued(e, group, 'local-getis-ord'))
  return found.length === 0 ? [] : [...found, byChance(e)]
}
