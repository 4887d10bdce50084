import { escape } from '../markdown/escape.ts'
import { grid } from '../markdown/grid.ts'
import type { Edition } from './edition.ts'

const words = {
  de: {
    title: 'Geheimhaltung',
    count: (n: string) =>
      `Nicht gezeigt wird ein Anteil, zu dem mehr als null, aber weniger als ${n} Personen gehören oder nicht gehören. Eine Null wird gezeigt.`,
    noCount: 'Der Plan dieses Berichts legt keine Mindestzahl von Personen fest.',
    denominator: (n: string) => `Anteile werden nur gezeigt, wenn sie sich auf mindestens ${n} Personen beziehen.`,
    none: 'In den gezeigten Jahren ist kein Wert gesperrt.',
    others:
      'Wo sich ein gesperrter Wert aus einer Summe oder aus einem anderen Indikator errechnen ließe, ist ein weiterer gesperrt.',
    head: ['Indikator', 'Gesperrte Werte', 'davon zum Schutz anderer'],
    sum: 'Summe',
    years: 'Gezählt sind die Werte aller gezeigten Jahre und Ebenen.',
  },
  en: {
    title: 'Confidentiality',
    count: (n: string) =>
      `A share is not shown where more than zero but fewer than ${n} persons belong to it, or do not belong to it. A zero is shown.`,
    noCount: 'The plan of this report sets no minimum number of persons.',
    denominator: (n: string) => `Shares are shown only where they refer to at least ${n} persons.`,
    none: 'No value is withheld in the years shown.',
    others: 'Where a withheld value could be worked out from a total or from another indicator, one more is withheld.',
    head: ['Indicator', 'Values withheld', 'to protect others'],
    sum: 'Total',
    years: 'Values of all years and levels shown are counted.',
  },
}

/** The rule in words and how many values it withholds. */
export function protection(e: Edition): string {
  const w = words[e.language]
  const { minimumCount, denominators, secondary, withheld } = e.publication.protection
  const rule = [
    minimumCount > 1 ? w.count(e.number(minimumCount, 0)) : w.noCount,
    ...(denominators === null || denominators < 2 ? [] : [w.denominator(e.number(denominators, 0))]),
    ...(secondary && minimumCount > 1 ? [w.others] : []),
  ]
  const cells = withheld.filter((entry) => entry.cells > 0)
  const nameOf = (id: string) => {
    const label = e.publication.indicators.find((indicator) => indicator.id === id)?.label
    return label === undefined ? escape(id) : e.say(label)
  }
  const [sum, others] = [sumOf(cells.map((one) => one.cells)), sumOf(cells.map((one) => one.others))]
  const row = (name: string, ...counts: number[]) => [name, ...counts.map((n) => e.number(n, 0))]
  const table = grid('lrr', w.head, [
    ...cells.map((entry) => row(nameOf(entry.indicator), entry.cells, entry.others)),
    ...(cells.length > 1 ? [row(w.sum, sum, others)] : []),
  ])
  return [`## ${w.title}`, rule.join(' '), ...(sum === 0 ? [w.none] : [table, w.years])].join('\n\n')
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, n) => sum + n, 0)
