import { comparedWith } from '../../../model/compared.ts'
import { bothNames } from '../../../model/both-names.ts'
import type { SegregationPart } from '../../../model/score.ts'
import type { Language } from '../../../model/text.ts'
import { counted } from '../../../render/language/counted.ts'
import { withUnit } from '../../../render/language/with-unit.ts'
import { signed } from '../../../render/report/segregation/signed.ts'
import { localNumber } from '../../../render/round.ts'
import { areaWords } from './area-words.ts'
import type { InformationOn, PartsExplained } from './parts-explained.ts'

const words = {
  de: {
    title: (year: number) => `Wo die Segregation liegt, ${year}`,
    change: (from: number, year: number) => `Woher die Veränderung von M kommt, ${from}–${year}`,
    formula: 'Formel: M = Σₖ Σᵢ (tᵢ/T) pᵢₖ ln(pᵢₖ/Pₖ) über Räume i und Gruppen k, in nat; H = M / E, E = −Σₖ Pₖ ln Pₖ.',
    between: (level: string, M: string, share: string, H: string) =>
      `Zwischen den Räumen der Ebene ${level}: M ${M}, das sind ${share} des Ganzen (H ${H}).`,
    within: (level: string, above: string, sum: string, share: string, H: string) =>
      `Innerhalb der Ebene ${above}, zwischen den Räumen der Ebene ${level}: M ${sum}, das sind ${share} des Ganzen (H ${H}).`,
    difference: (value: string, after: string, year: number, before: string, from: number) =>
      `Veränderung: ${value}. Das ist M ${after} von ${year} weniger M ${before} von ${from}.`,
    parts: {
      boundaries: 'Neue Grenzen (M des früheren Jahres auf den neuen Räumen weniger dem auf den damaligen)',
      group: 'Größe der Gruppen',
      unit: 'Größe der Räume',
      structural: 'Struktur: wer mit wem lebt, gleich wie groß Gruppen und Räume sind',
      additions: 'Neue Räume und Gruppen',
      removals: 'Weggefallene Räume und Gruppen',
    },
    way: 'Gruppen und Räume werden dazu in jeder der beiden Tabellen auf die Größen der anderen gebracht (IPF, bis auf 1e-10); jeder Teil ist das Mittel über die Reihenfolgen (Shapley), beide Jahre zählen gleich.',
    structural: 'Am meisten tragen zur Struktur bei:',
    level: (level: string, year: number, M: string, E: string) =>
      `Ebene ${level}, ${year}: M ${M}, Entropie der Gruppen E ${E}.`,
    totals: (list: string, areas: string) => `Eingesetzt: ${list}, über ${areas}. Am meisten tragen bei:`,
    unnamed: (n: string, sum: string) => `Nicht einzeln genannt: ${n}, zusammen ${sum}.`,
    more: 'Alle Räume mit ihren Zellen nennt --json.',
    source: 'Quelle',
  },
  en: {
    title: (year: number) => `Where segregation lies, ${year}`,
    change: (from: number, year: number) => `What the change of M comes from, ${from}–${year}`,
    formula:
      'Formula: M = Σₖ Σᵢ (tᵢ/T) pᵢₖ ln(pᵢₖ/Pₖ) over areas i and groups k, in nats; H = M / E, E = −Σₖ Pₖ ln Pₖ.',
    between: (level: string, M: string, share: string, H: string) =>
      `Between the areas of level ${level}: M ${M}, that is ${share} of the whole (H ${H}).`,
    within: (level: string, above: string, sum: string, share: string, H: string) =>
      `Within level ${above}, between the areas of level ${level}: M ${sum}, that is ${share} of the whole (H ${H}).`,
    difference: (value: string, after: string, year: number, before: string, from: number) =>
      `Change: ${value}. That is M ${after} of ${year} less M ${before} of ${from}.`,
    parts: {
      boundaries: 'New boundaries (M of the earlier year on the new areas less that on its own)',
      group: 'Sizes of groups',
      unit: 'Sizes of areas',
      structural: 'Structure: who lives with whom, whatever the sizes of groups and areas',
      additions: 'New areas and groups',
      removals: 'Areas and groups that are gone',
    },
    way: 'For that groups and areas are brought in each of the two tables to the sizes of the other (IPF, to 1e-10); each part is the mean over the orders (Shapley), and both years count alike.',
    structural: 'What adds most to the structure:',
    level: (level: string, year: number, M: string, E: string) =>
      `Level ${level}, ${year}: M ${M}, entropy of the groups E ${E}.`,
    totals: (list: string, areas: string) => `Put in: ${list}, over ${areas}. What adds most:`,
    unnamed: (n: string, sum: string) => `Not named one by one: ${n}, together ${sum}.`,
    more: 'All areas with their cells are in --json.',
    source: 'Source',
  },
}

const sources = {
  value: 'Theil (1971), Principles of Econometrics; Mora & Ruiz-Castillo (2011), Sociological Methodology 41, 159–194',
  change: 'Elbers (2023), Sociological Methods & Research 52(1), 5–42',
}

/** As many as are still listened to. */
const most = 3

/** What M and H are made of, or what a change of M comes from, in sentences that can be read aloud, down to the cells. */
export function partsWords(e: PartsExplained, l: Language): string {
  const w = words[l]
  const whom = e.together ? ` (${e.reference[l]})` : `, ${comparedWith(e.reference[l], l)}`
  const structural = e.structural.filter(({ value }) => value !== 0).slice(0, most)
  const blocks = [
    [`${e.from === null ? w.title(e.year) : w.change(e.from, e.year)}: ${e.group[l]}${whom}`],
    e.from === null ? steps(e, l) : change(e, e.from, l),
    structural.length === 0
      ? []
      : [
          w.structural,
          ...structural.map(
            (one, k) => `${k + 1}. ${bothNames(one.name, one.raum)}: ${signed(one.value, nats(one.value, l))}`,
          ),
        ],
    [w.formula],
    ...e.levels.map((level) => levelLines(level, l)),
    [w.more],
    [`${w.source}: ${sources[e.from === null ? 'value' : 'change']}`],
  ]
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`
}

const nats = (value: number, l: Language): string => localNumber(value, 5, l)
const share = ({ share: part }: SegregationPart, l: Language): string => withUnit(100 * part, 1, '%', l)

/** M step by step, each within the one before, as the difference of the M of both levels. */
function steps({ parts, levels }: PartsExplained, l: Language): readonly string[] {
  const w = words[l]
  const on = (id: string) => levels.find(({ ebene }) => ebene === id)!
  return parts
    .filter(({ measure }) => measure === 'mutual-information')
    .map((one) => {
      const H = parts.find(
        (other) => other.measure !== one.measure && other.ebene === one.ebene && other.within === one.within,
      )!
      const own = on(one.ebene)
      if (one.part === 'between') return w.between(own.level[l], nats(one.value, l), share(one, l), nats(H.value, l))
      const above = on(one.within)
      const sum = `${nats(own.M, l)} − ${nats(above.M, l)} = ${nats(one.value, l)}`
      return w.within(own.level[l], above.level[l], sum, share(one, l), nats(H.value, l))
    })
}

function change({ parts, levels, year }: PartsExplained, from: number, l: Language): readonly string[] {
  const w = words[l]
  const by = (value: number) => signed(value, nats(value, l))
  const whole = parts.find(({ part }) => part === 'difference')!
  const [before, after] = levels
  const lines = Object.entries(w.parts).flatMap(([part, name]) => {
    const one = parts.find((row) => row.part === part)
    return one === undefined || one.value === 0 ? [] : [`- ${name}: ${by(one.value)} (${share(one, l)})`]
  })
  return [w.difference(by(whole.value), nats(after!.M, l), year, nats(before!.M, l), from), ...lines, w.way]
}

function levelLines(one: InformationOn, l: Language): readonly string[] {
  const w = words[l]
  const n = (value: number) => localNumber(value, Number.isInteger(value) ? 0 : 3, l)
  const totals = Object.entries(one.totals).map(([name, count]) => `${name} ${n(count)}`)
  return [
    w.level(one.level[l], one.year, nats(one.M, l), nats(one.entropy, l)),
    ...(one.remark ? [`${one.remark[l]}.`] : []),
    ...(one.over ? [w.totals(totals.join(', '), counted(one.over.areas, 'raum', l))] : []),
    ...one.contributions.slice(0, most).map((area, k) => areaWords({ share: false, kind: 'parts' }, area, k + 1, l)),
    ...(one.unnamed.areas > 0 && one.unnamed.contribution !== null
      ? [w.unnamed(counted(one.unnamed.areas, 'raum', l), nats(one.unnamed.contribution, l))]
      : []),
  ]
}
