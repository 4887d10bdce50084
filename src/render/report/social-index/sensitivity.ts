import type { Estimate, IndexSensitivity } from '../../../model/robustness.ts'
import { grid } from '../../markdown/grid.ts'
import type { Edition } from '../edition.ts'

const words = {
  de: {
    title: 'Welche Frage wie viel ausmacht',
    what: (runs: string) =>
      `Dafür wurde der Index noch einmal ${runs}-mal nach einem Plan gerechnet, der die Fragen trennt (Sobol-Indizes; Saltelli u. a. 2010, Jansen 1999).`,
    reading:
      'Allein: der Anteil der Unterschiede zwischen den Rechnungen, der entfiele, wenn nur diese Frage entschieden wäre. Insgesamt: der Anteil, der bliebe, wenn alle anderen entschieden wären. Ist „insgesamt“ größer, wirkt die Frage erst zusammen mit anderen.',
    below: 'Wo „insgesamt“ unter „allein“ steht, ist das die Ungenauigkeit der Stichprobe.',
    places: (mean: string) => `Plätze, um die sich die Räume verschieben (im Mittel ${mean})`,
    classes: (mean: string) => `Räume, die in eine andere Klasse kommen (im Mittel ${mean})`,
    heads: (level: string) => ['Frage', 'allein', `${level} %`, 'insgesamt', `${level} %`],
    none: 'Die Rechnungen unterscheiden sich darin nicht.',
    most: (label: string, share: string) => `Am meisten macht aus: ${label} (${share} %).`,
    cell: (share: string) => `${share} %`,
    range: (low: string, high: string) => `${low} bis ${high}`,
  },
  en: {
    title: 'Which question matters how much',
    what: (runs: string) =>
      `For this the index was computed another ${runs} times by a design that tells the questions apart (Sobol indices; Saltelli et al. 2010, Jansen 1999).`,
    reading:
      'Alone: the share of the differences between the computations that would go if only this question were settled. In all: the share that would stay if all others were settled. Where “in all” is larger, the question acts together with others.',
    below: 'Where “in all” stands below “alone”, that is the inaccuracy of the sample.',
    places: (mean: string) => `Places that areas move (${mean} on average)`,
    classes: (mean: string) => `Areas that come into another class (${mean} on average)`,
    heads: (level: string) => ['Question', 'alone', `${level}%`, 'in all', `${level}%`],
    none: 'The computations do not differ in that.',
    most: (label: string, share: string) => `What matters most: ${label} (${share}%).`,
    cell: (share: string) => `${share}%`,
    range: (low: string, high: string) => `${low} to ${high}`,
  },
}

/** Which open question of method moves places and classes how much: a table each, with how to read it. */
export function sensitivity(e: Edition, { runs, level, results }: IndexSensitivity): string {
  const w = words[e.language]
  // estimates of shares may lie outside; the table has them as they are
  const percent = (value: number) => e.number(100 * Math.min(1, Math.max(0, value)), 0)
  const range = ({ low, high }: Estimate) => w.range(percent(low), percent(high))
  const below = results
    .flatMap(({ questions }) => questions)
    .some(({ first, total }) => percent(total.value) !== percent(first.value) && total.value < first.value)
  return [
    `### ${w.title}`,
    [w.what(e.number(runs, 0)), w.reading, ...(below ? [w.below] : [])].join(' '),
    ...results.flatMap(({ of, mean, variance, questions }) => {
      const title = `**${w[of](e.number(mean, 1))}**`
      if (variance === 0) return [title, w.none]
      const most = questions.reduce((a, b) => (b.total.value > a.total.value ? b : a))
      return [
        title,
        grid(
          'lrlrl',
          w.heads(percent(level)),
          questions.map(({ label, first, total }) => [
            e.say(label),
            w.cell(percent(first.value)),
            range(first),
            w.cell(percent(total.value)),
            range(total),
          ]),
        ),
        ...(questions.every((one) => one === most || one.total.high < most.total.low) && questions.length > 1
          ? [w.most(e.say(most.label), percent(most.total.value))]
          : []),
      ]
    }),
  ].join('\n\n')
}
