import type { GroupInfo } from '../../../model/publication.ts'
import type { SegregationPart } from '../../../model/score.ts'
import { withUnit } from '../../language/with-unit.ts'
import type { Edition } from '../edition.ts'
import { signed } from './signed.ts'

const words = {
  de: {
    title: 'Wo sie liegt und woher die Veränderung kommt',
    between: (part: string, level: string) =>
      `${part} % der Segregation (H) ${part === '1' ? 'liegt' : 'liegen'} zwischen den Räumen der Ebene ${level}`,
    within: (part: string, level: string) => `${part} % innerhalb davon zwischen denen der Ebene ${level}`,
    change: (from: number, how: string) => `Die Segregation, als Transinformation M gemessen, ist seit ${from} ${how}:`,
    risen: (by: string, to: string) => `um ${by} gestiegen${to}`,
    fallen: (by: string, to: string) => `um ${by} gesunken${to}`,
    same: 'gleich geblieben',
    ends: (before: string, after: string) => ` (von ${before} auf ${after})`,
    untold: 'woher, lässt sich nicht nach Größe und Struktur trennen, weil Gruppen in manchen Räumen ganz fehlen.',
    parts: {
      structural: 'Struktur (wer mit wem lebt)',
      group: 'Größe der Gruppen',
      unit: 'Größe der Räume',
      boundaries: 'neue Grenzen',
      additions: 'neue Räume und Gruppen',
      removals: 'weggefallene Räume und Gruppen',
    },
  },
  en: {
    title: 'Where it lies and what the change comes from',
    between: (part: string, level: string) => `${part}% of segregation (H) lies between the areas of level ${level}`,
    within: (part: string, level: string) => `${part}% within them between those of level ${level}`,
    change: (from: number, how: string) => `Segregation, measured as mutual information M, has ${how} since ${from}:`,
    risen: (by: string, to: string) => `risen by ${by}${to}`,
    fallen: (by: string, to: string) => `fallen by ${by}${to}`,
    same: 'stayed the same',
    ends: (before: string, after: string) => ` (from ${before} to ${after})`,
    untold: 'from what cannot be told apart by sizes and structure, as some areas have nobody of a group.',
    parts: {
      structural: 'structure (who lives with whom)',
      group: 'sizes of groups',
      unit: 'sizes of areas',
      boundaries: 'new boundaries',
      additions: 'new areas and groups',
      removals: 'areas and groups that are gone',
    },
  },
}

/** Between which areas the segregation of the report year lies, and what the change of M since the first year comes from. */
export function segregationParts(e: Edition): readonly string[] {
  const w = words[e.language]
  const lines = e.publication.groups.flatMap((group) => {
    const own = (e.release.segregationParts ?? []).filter(
      (one) => one.year === e.year && one.group === group.id && one.reference === group.reference,
    )
    const told = [...levels(e, own), ...change(e, own)]
    return told.length === 0 ? [] : [line(e, group, told)]
  })
  return lines.length === 0 ? [] : [`### ${w.title}`, ...lines]
}

const line = (e: Edition, group: GroupInfo, told: readonly string[]) => `**${e.head(group.label)}.** ${told.join(' ')}`

function levels(e: Edition, own: readonly SegregationPart[]): readonly string[] {
  const w = words[e.language]
  const steps = own.filter(({ from, measure }) => from === null && measure === 'multigroup-theil-h')
  if (steps.length < 2 || !steps.every(({ share }) => Number.isFinite(share))) return []
  const called = (id: string) =>
    e.say([e.publication.base, ...e.publication.ebenen].find((one) => one.id === id)!.label)
  const said = steps.map(({ part, share, ebene }) =>
    w[part === 'between' ? 'between' : 'within'](e.number(100 * share, 0), called(ebene)),
  )
  return [`${said.join(', ')}.`]
}

function change(e: Edition, own: readonly SegregationPart[]): readonly string[] {
  const w = words[e.language]
  const parts = own.filter(({ from }) => from !== null)
  const whole = parts.find(({ part }) => part === 'difference')
  if (whole === undefined) return []
  const by = (value: number) => signed(value, e.number(value, 4))
  const head = w.change(whole.from!, moved(e, whole.value, own))
  if (parts.some(({ value }) => Number.isNaN(value))) return [`${head} ${w.untold}`]
  const said = Object.entries(w.parts).flatMap(([id, name]) => {
    const one = parts.find(({ part }) => part === id)
    return one === undefined || one.value === 0 ? [] : [`${name} ${by(one.value)}`]
  })
  return said.length === 0 ? [head.replace(/:$/, '.')] : [`${head} ${said.join(', ')}.`]
}

/** By how much M has risen or fallen, in parts of the earlier M where the levels say what it is. */
function moved(e: Edition, difference: number, own: readonly SegregationPart[]): string {
  const w = words[e.language]
  const size = e.number(Math.abs(difference), 4)
  if (!/[1-9]/.test(size)) return w.same
  const step = own.find(({ from, measure, share }) => from === null && measure === 'mutual-information' && share > 0)
  const after = step ? step.value / step.share : NaN
  const before = after - difference
  const known = before > 0 && Number.isFinite(after)
  const say = difference > 0 ? w.risen : w.fallen
  return known
    ? say(
        withUnit((100 * Math.abs(difference)) / before, 0, '%', e.language),
        w.ends(e.number(before, 4), e.number(after, 4)),
      )
    : say(size, '')
}
