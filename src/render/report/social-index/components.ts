import type { IndexStructure, PrincipalComponents } from '../../../model/robustness.ts'
import { grid } from '../../markdown/grid.ts'
import type { Edition } from '../edition.ts'
import { percent } from '../percent.ts'

const words = {
  de: {
    title: 'Hauptkomponenten',
    none: 'Hauptkomponenten gibt es nicht',
    what: 'Eine Hauptkomponente fasst zusammen, worin sich Indikatoren gleichen; ihr Eigenwert sagt, wie vielen Indikatoren sie gleichkommt.',
    heads: ['Komponente', 'Eigenwert', 'durch Zufall', 'Anteil', 'bis hierher', ''],
    rule: (draws: string, seed: string) =>
      `Ob sie mehr als Zufall ist, sagt die Parallelanalyse (Horn 1965): „durch Zufall“ ist der Eigenwert, den Indikatoren, die nichts gemein haben, an dieser Stelle nur in 5 von 100 Ziehungen überschreiten (${draws} Ziehungen bei ebenso vielen Räumen, Startwert ${seed}). Eine Komponente zählt, wenn sie und alle vor ihr darüber liegen.`,
    kept: (n: number, all: number) =>
      n === 0
        ? 'Keine erreicht das: Die Indikatoren haben nicht mehr gemein, als es der Zufall ergibt.'
        : n === 1
          ? 'Das gilt nur für die erste: Dass die Indikatoren mehr als eines messen, ist nicht zu erkennen.'
          : `Das gilt für die ersten ${n} von ${all}: Die Indikatoren messen mehr als eines, und ein einziger Index legt Verschiedenes zusammen.`,
    indicator: 'Indikator',
    loading: (c: string) => `Ladung auf Komponente ${c}`,
    reading: (left: boolean) =>
      `Ladung ist die Korrelation eines Indikators mit der Komponente, von −1 bis 1. Jede Komponente ist so gewendet, dass ihre stärkste Ladung positiv ist.${left ? ' Die Ladungen der übrigen stehen in `sozialindex_komponenten.csv`.' : ''}`,
  },
  en: {
    title: 'Principal components',
    none: 'There are no principal components',
    what: 'A principal component gathers what indicators have in common; its eigenvalue tells how many indicators it is worth.',
    heads: ['Component', 'Eigenvalue', 'by chance', 'Share', 'up to here', ''],
    rule: (draws: string, seed: string) =>
      `Whether it is more than chance is told by parallel analysis (Horn 1965): “by chance” is the eigenvalue that indicators with nothing in common exceed at this place in only 5 of 100 draws (${draws} draws of as many areas, seed ${seed}). A component counts where it and all before it lie above.`,
    kept: (n: number, all: number) =>
      n === 0
        ? 'None reaches that: the indicators have no more in common than chance brings about.'
        : n === 1
          ? 'That holds for the first alone: that the indicators measure more than one thing is not to be seen.'
          : `That holds for the first ${n} of ${all}: the indicators measure more than one thing, and a single index puts different things together.`,
    indicator: 'Indicator',
    loading: (c: string) => `Loading on component ${c}`,
    reading: (left: boolean) =>
      `Loading is the correlation of an indicator with the component, from −1 to 1. Each component is turned so that its strongest loading is positive.${left ? ' The loadings of the others stand in `sozialindex_komponenten.csv`.' : ''}`,
  },
}

/** So long is the bar of the first component. */
const longest = 20

/** Eigenvalues with the scree as bars, how many components count and by which rule, and the loadings on those. */
export function components(e: Edition, s: IndexStructure, name: (id: string) => string): string[] {
  const w = words[e.language]
  const { components: own } = s
  if ('reason' in own) return [`### ${w.title}`, `${w.none}: ${e.sentence(own.reason)}`]
  // Where none counts, the first still says which indicators are most alike
  const shown = Math.max(1, own.kept)
  return [
    `### ${w.title}`,
    w.what,
    scree(e, own),
    `${w.rule(e.number(own.draws, 0), String(own.seed))} ${w.kept(own.kept, own.list.length)}`,
    grid(
      `l${'r'.repeat(shown)}`,
      [w.indicator, ...own.list.slice(0, shown).map((_, c) => w.loading(e.number(c + 1, 0)))],
      s.weights.map(({ id }, k) => [
        name(id),
        ...own.list.slice(0, shown).map(({ loadings }) => e.number(loadings[k]!, 2)),
      ]),
    ),
    w.reading(shown < own.list.length),
  ]
}

/** Bars in the length of the eigenvalues; half a sign is the smallest step. */
const scree = (e: Edition, { list }: PrincipalComponents): string =>
  grid(
    'rrrrrl',
    words[e.language].heads,
    list.map(({ eigenvalue, chance, share, cumulated }, c) => {
      const halves = Math.round((2 * longest * eigenvalue) / list[0]!.eigenvalue)
      const bar = '█'.repeat(Math.floor(halves / 2)) + (halves % 2 === 1 ? '▌' : '')
      return [
        e.number(c + 1, 0),
        e.number(eigenvalue, 2),
        e.number(chance, 2),
        percent(e, share),
        percent(e, cumulated),
        bar,
      ]
    }),
  )
