import type { GroupInfo } from '../../../model/publication.ts'
import type { SegregationPart } from '../../../model/score.ts'
import type { Edition } from '../edition.ts'

const words = {
  de: {
    title: 'Wo sie liegt und woher die Veränderung kommt',
    between: (part: string, level: string) =>
      `${part} % der Segregation (H) ${part === '1' ? 'liegt' : 'liegen'} zwischen den Räumen der Ebene ${level}`,
    within: (part: string, level: string) => `${part} % innerhalb davon zwischen denen der Ebene ${level}`,
    change: (from: number, value: string) => `Die Transinformation M hat sich seit ${from} um ${value} verändert:`,
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
    change: (from: number, value: string) => `Mutual information M has changed by ${value} since ${from}:`,
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
  const signed = (value: number) => {
    const text = e.number(value, 4)
    return value > 0 && /[1-9]/.test(text) ? `+${text}` : text
  }
  const head = w.change(whole.from!, signed(whole.value))
  if (parts.some(({ value }) => Number.isNaN(value))) return [`${head} ${w.untold}`]
  const said = Object.entries(w.parts).flatMap(([id, name]) => {
    const one = parts.find(({ part }) => part === id)
    return one === undefined || one.value === 0 ? [] : [`${name} ${signed(one.value)}`]
  })
  return [`${head} ${said.join(', ')}.`]
}
