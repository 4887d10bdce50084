import type { QuantileType } from '../../math/sample-quantile.ts'
import type { Text } from '../../model/text.ts'
import type { Vector } from '../../model/vector.ts'
import { boundaries, type Boundaries, type Closed } from './boundaries.ts'
import { equalInterval } from './equal-interval.ts'
import { headTail } from './head-tail.ts'
import { naturalBreaks } from './natural-breaks.ts'
import { quantile } from './quantile.ts'
import { standardDeviation } from './standard-deviation.ts'
import { weightedQuantile } from './weighted-quantile.ts'

/** What may be said about classes beside the values that are cut. */
export interface Cutting {
  /** How many are wanted; there may be fewer where the values do not allow as many. */
  readonly count: number
  /** Ascending cuts of `fixed`, or standard deviations from the mean. */
  readonly at?: readonly number[]
  readonly type?: QuantileType | undefined
  readonly closed?: Closed | undefined
  /** Persons of each area. */
  readonly persons?: Vector
}

/** A way to cut values into classes: what people read about it, and how it is done. */
export interface ClassMethod {
  readonly label: Text
  /** Where a class ends, and which class holds that value. */
  readonly rule: Text
  /** null: nobody's; the plan says it. */
  readonly source: string | null
  /** Without these it cannot cut. */
  readonly needs: readonly (keyof Cutting)[]
  readonly cut: (values: Vector, given: Cutting) => Boundaries
}

/** Ways to cut values into classes, by the names a plan may use. */
export const methods = {
  'equal-interval': {
    label: { de: 'gleiche Breite', en: 'equal intervals' },
    rule: {
      de: 'Gleich breite Klassen zwischen kleinstem und größtem Wert; die Obergrenze gehört zur Klasse.',
      en: 'Classes of equal width between the lowest and the highest value; the upper boundary belongs to the class.',
    },
    source: 'Slocum et al. (2009), Thematic Cartography and Geovisualization, ch. 4',
    needs: ['count'],
    cut: (values, { count }) => equalInterval(values, count),
  },
  fixed: {
    label: { de: 'feste Grenzen', en: 'fixed boundaries' },
    rule: {
      de: 'Die angegebenen Grenzen; die Obergrenze gehört zur Klasse.',
      en: 'The boundaries as given; the upper boundary belongs to the class.',
    },
    source: null,
    needs: ['at'],
    cut: (_, { at = [], closed }) => boundaries(at, closed),
  },
  'head-tail': {
    label: { de: 'Kopf und Schwanz', en: 'head/tail breaks' },
    rule: {
      de: 'Schnitt am Mittelwert, dann am Mittelwert dessen, was darüber liegt, solange das höchstens 40 % sind; der Mittelwert gehört zur Klasse darunter.',
      en: 'A cut at the mean, then at the mean of what is above, as long as that is 40 % at most; the mean belongs to the class below.',
    },
    source: 'Jiang (2013), The Professional Geographer 65(3), 482–494',
    needs: ['count'],
    cut: (values, { count }) => headTail(values, count),
  },
  'natural-breaks': {
    label: { de: 'natürliche Brüche', en: 'natural breaks' },
    rule: {
      de: 'Die Klassen, in denen sich die Werte am wenigsten unterscheiden (kleinste Quadratsumme, genau gelöst); jede endet mit ihrem größten Wert.',
      en: 'The classes within which values differ least (smallest sum of squares, solved exactly); each ends with its highest value.',
    },
    source:
      'Fisher (1958), Journal of the American Statistical Association 53, 789–798; Wang & Song (2011), The R Journal 3(2), 29–33',
    needs: ['count'],
    cut: (values, { count }) => naturalBreaks(values, count),
  },
  quantile: {
    label: { de: 'Quantile', en: 'quantiles' },
    rule: {
      de: 'Gleich viele Räume je Klasse, nach Quantilen vom Typ 7; die Obergrenze gehört zur Klasse.',
      en: 'Equally many areas a class, by quantiles of type 7; the upper boundary belongs to the class.',
    },
    source: 'Hyndman & Fan (1996), The American Statistician 50(4), 361–365',
    needs: ['count'],
    cut: (values, { count, type, closed }) => quantile(values, count, { type, closed }),
  },
  'standard-deviation': {
    label: { de: 'Standardabweichungen', en: 'standard deviations' },
    rule: {
      de: 'Klassen von einer Standardabweichung um den Mittelwert, oder an den angegebenen Abständen; die Obergrenze gehört zur Klasse.',
      en: 'Classes of one standard deviation around the mean, or at the distances given; the upper boundary belongs to the class.',
    },
    source: 'Slocum et al. (2009), Thematic Cartography and Geovisualization, ch. 4',
    needs: ['count'],
    cut: (values, { count, at }) => standardDeviation(values, at ?? count),
  },
  'weighted-quantile': {
    label: { de: 'Quantile nach Einwohnern', en: 'quantiles by persons' },
    rule: {
      de: 'Gleich viele Menschen je Klasse, so genau ganze Räume es erlauben; die Klasse endet mit dem Wert, bei dem ihr Anteil erreicht ist.',
      en: 'Equally many persons a class, as nearly as whole areas allow; a class ends with the value at which its part is reached.',
    },
    source: 'Hyndman & Fan (1996), The American Statistician 50(4), 361–365 (type 1, weighted)',
    needs: ['count', 'persons'],
    cut: (values, { count, persons = [] }) => weightedQuantile(values, count, persons),
  },
} as const satisfies Record<string, ClassMethod>
