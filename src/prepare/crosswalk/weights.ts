import { sum } from '../../math/sum.ts'
import { byKey } from '../../model/bezugsraum.ts'
import type { Read } from '../../model/delivery.ts'
import type { Finding } from '../../model/finding.ts'
import { numbered } from '../../model/nouns.ts'
import type { Language, Text } from '../../model/text.ts'
import { rounding, type Link } from './links.ts'

export interface WeightRule {
  /** Whether the weights of each old area are divided by their sum. */
  readonly normalise: boolean
  /** Rows with a smaller weight are dropped; null: none. */
  readonly slivers: number | null
}

/** A sum so far from one is no matter of rounding or of slivers: a row is probably missing. */
const suspicious = 0.01

/**
 * Weights that share out each old area to the last person: slivers dropped and sums made one where the rule says
 * so, each with a finding. A sum off by more than the rounding of six digits is an error where it does not; that rounding
 * goes without a word. O(rows).
 */
export function weights(rows: readonly Link[], rule: WeightRule, file: string): Read<Link[]> {
  const groups = new Map<string, Link[]>()
  for (const row of rows) groups.set(row.from, [...(groups.get(row.from) ?? []), row])
  const areas = [...groups].sort(([a], [b]) => byKey(a, b)).map(([id, own]) => ({ id, own, sum: total(own) }))
  const off = areas.filter((area) => Math.abs(area.sum - 1) > rounding)
  const findings: Finding[] = rule.normalise
    ? [
        ...(off.length > 0 ? [normalised(off, areas.length, file)] : []),
        ...off.filter((area) => Math.abs(area.sum - 1) > suspicious).map((area) => notOne(area, file, 'warning')),
      ]
    : off.map((area) => notOne(area, file, 'error'))
  const kept = areas.map(({ id, own }) => ({ id, own: own.filter(({ weight }) => !(weight < (rule.slivers ?? 0))) }))
  const dropped = rows.length - kept.reduce((n, { own }) => n + own.length, 0)
  if (dropped > 0) {
    const lost = Math.max(...areas.map((area, i) => area.sum - total(kept[i]!.own)))
    findings.push(slivers(dropped, rows.length, lost, rule.slivers!, file))
  }
  const value = kept.flatMap(({ id, own }) => {
    const sumOfKept = total(own)
    if (sumOfKept > 0) return own.map((row) => ({ ...row, weight: row.weight / sumOfKept }))
    findings.push(nothingLeft(id, file))
    return []
  })
  return { value, findings }
}

/** Seven decimals: one more than the rounding that goes without a word. */
const shown = (value: number, language: Language): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 7, useGrouping: false }).format(value)

const total = (own: readonly Link[]): number => sum(own.map(({ weight }) => weight))

const notOne = (
  area: { id: string; own: readonly Link[]; sum: number },
  file: string,
  severity: 'error' | 'warning',
): Finding => ({
  code: 'ATL-0340',
  severity,
  file,
  row: area.own[0]!.line,
  raum: area.id,
  found: {
    de: `die Gewichte von ${area.id} ergeben zusammen ${shown(area.sum, 'de')}`,
    en: `the weights of ${area.id} add up to ${shown(area.sum, 'en')}`,
  },
  expected: { de: '1', en: '1' },
  remedy:
    severity === 'error'
      ? {
          de: 'fehlende Zeilen ergänzen; sind es Reste der Verschneidung: sources.crosswalk.normalise: true',
          en: 'add missing rows; if these are remnants of the intersection: sources.crosswalk.normalise: true',
        }
      : { de: 'prüfen, ob eine Zeile fehlt', en: 'check whether a row is missing' },
})

function normalised(off: readonly { sum: number }[], all: number, file: string): Finding {
  const sums = off.map((area) => area.sum)
  const [least, most] = [Math.min(...sums), Math.max(...sums)]
  const range = (language: Language, to: string) =>
    least === most ? shown(least, language) : `${shown(least, language)}${to}${shown(most, language)}`
  return {
    code: 'ATL-0345',
    severity: 'info',
    file,
    found: {
      de: `bei ${some(off.length, all).de} ergaben die Gewichte nicht 1, sondern ${range('de', ' bis ')}; sie sind auf 1 gebracht`,
      en: `the weights of ${some(off.length, all).en} did not add up to 1 but to ${range('en', ' to ')}; they are made 1`,
    },
  }
}

const some = (n: number, all: number): Text => ({
  de: all === 1 ? 'einem alten Raum' : `${n} von ${all} alten Räumen`,
  en: all === 1 ? 'one old area' : `${n} of ${all} old areas`,
})

const slivers = (n: number, all: number, lost: number, limit: number, file: string): Finding => ({
  code: 'ATL-0345',
  severity: 'info',
  file,
  found: {
    de: `${n} von ${numbered(all, 'row').de} mit einem Gewicht unter ${shown(limit, 'de')} weggelassen, von keinem alten Raum mehr als ${shown(lost, 'de')}`,
    en: `${n} of ${numbered(all, 'row').en} with a weight below ${shown(limit, 'en')} dropped, of no old area more than ${shown(lost, 'en')}`,
  },
})

const nothingLeft = (id: string, file: string): Finding => ({
  code: 'ATL-0340',
  severity: 'error',
  file,
  raum: id,
  found: { de: `von ${id} bleibt kein Gewicht übrig`, en: `no weight of ${id} is left` },
  expected: { de: 'wenigstens ein Gewicht über 0', en: 'at least one weight above 0' },
})
