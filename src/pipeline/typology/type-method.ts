import { normalise } from '../../measures/composite/normalise/table.ts'
import type { Language, Text } from '../../model/text.ts'
import type { TypologyPlan } from '../../plan/typology-plan.ts'
import { localNumber } from '../../render/round.ts'
import { stepWords } from '../social-index/step-words.ts'

const dividing = {
  ward: {
    label: {
      de: () =>
        'Ward: die beiden ähnlichsten Gruppen von Räumen werden so lange zusammengelegt, bis die Typen übrig sind',
      en: () => 'Ward: the two most similar groups of areas are joined until the types are left',
    },
    source:
      'Ward (1963), Journal of the American Statistical Association 58, 236–244; Murtagh & Legendre (2014), Journal of Classification 31, 274–295',
  },
  'k-means': {
    label: {
      de: (starts: string) =>
        `k-Means: die Einteilung mit den kleinsten Abständen zu den Mitteln der Typen, beste aus ${starts} Anläufen`,
      en: (starts: string) =>
        `k-means: the division with the least distances to the means of the types, best of ${starts} starts`,
    },
    source:
      'Hartigan (1975), Clustering Algorithms; Arthur & Vassilvitskii (2007), SODA, 1027–1035; Telgarsky & Vattani (2010), AISTATS, 820–827',
  },
  'gaussian-mixture': {
    label: {
      de: (starts: string, shape: 'full' | 'diagonal') =>
        `Gaußsches Mischmodell: Räume kommen aus Normalverteilungen, eine je Typ, ${shape === 'full' ? 'jede mit eigener Kovarianz' : 'ohne Zusammenhang der Indikatoren in einem Typ'}; die wahrscheinlichsten Verteilungen nach EM, beste aus ${starts} Anläufen, Streuung mindestens ein Zehntel von der aller Räume; ein Raum gehört zum Typ, aus dem er am wahrscheinlichsten kommt`,
      en: (starts: string, shape: 'full' | 'diagonal') =>
        `Gaussian mixture: areas come from normal distributions, one a type, ${shape === 'full' ? 'each with a covariance of its own' : 'without correlation of indicators within a type'}; the most likely distributions by EM, best of ${starts} starts, spread at least a tenth of that of all areas; an area is of the type that it most probably comes from`,
    },
    source:
      'Dempster, Laird & Rubin (1977), Journal of the Royal Statistical Society B 39, 1–38; Biernacki, Celeux & Govaert (2003), Computational Statistics & Data Analysis 41, 561–575; Hathaway (1985), The Annals of Statistics 13, 795–800; Fraley & Raftery (2002), Journal of the American Statistical Association 97, 611–631',
  },
} as const

/** How types are found, in a sentence. */
export function typeMethod({ normalise: scale, method, starts, covariance, draws, seed, base }: TypologyPlan): Text {
  const say = (l: Language) =>
    [
      ...stepWords(scale, true, l),
      dividing[method].label[l](localNumber(starts, 0, l), covariance ?? 'full'),
      ...(base === null
        ? [l === 'de' ? 'jedes Jahr eigene Typen' : 'types of its own in every year']
        : [
            l === 'de'
              ? `Typen des Jahres ${base}, zu denen die Räume anderer Jahre ${method === 'gaussian-mixture' ? 'nach der Wahrscheinlichkeit' : 'nach dem nächsten Mittel'} gezählt werden`
              : `types of ${base}, to which the areas of other years are counted by ${method === 'gaussian-mixture' ? 'probability' : 'the nearest mean'}`,
          ]),
      l === 'de'
        ? `${localNumber(draws, 0, l)} Ziehungen von Räumen, Startwert ${seed}`
        : `${localNumber(draws, 0, l)} draws of areas, seed ${seed}`,
    ].join('; ')
  return { de: say('de'), en: say('en') }
}

/** Where the methods stand. */
export const typeSources = ({ normalise: scale, method }: TypologyPlan): readonly string[] => [
  normalise[scale.method].source,
  dividing[method].source,
  'Rousseeuw (1987), Journal of Computational and Applied Mathematics 20, 53–65',
  'Hennig (2007), Computational Statistics & Data Analysis 52, 258–271',
  'Kuhn (1955), Naval Research Logistics Quarterly 2, 83–97',
]
