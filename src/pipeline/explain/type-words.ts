import type { Language } from '../../model/text.ts'
import { withUnit } from '../../render/language/with-unit.ts'
import { localNumber } from '../../render/round.ts'
import type { TypeExplained, TypeMemberExplained } from './explanation.ts'
import { indicatorWords } from './indicator-words.ts'
import { scaleWords } from './scale-words.ts'

const words = {
  de: {
    care: 'Die Nummer ist kein Rang.',
    distances:
      'Abstand zum Mittel jedes Typs, über alle Indikatoren auf ihrer Skala (Wurzel aus der Summe der quadrierten Unterschiede)',
    distance: (label: string, distance: string, share: string) =>
      `- ${label}: ${distance}; in ${share} der Ziehungen der Typ des Raums`,
    why: {
      ward: 'Ward legt Gruppen zusammen, bis die Typen übrig sind; ein Raum am Rand kann danach einem anderen Mittel näher liegen.',
      'k-means': 'Jeder Raum gehört zum Typ mit dem nächsten Mittel.',
      'gaussian-mixture':
        'Jeder Raum gehört zum wahrscheinlichsten Typ; ein enger Typ kann mit seinem Mittel näher liegen und doch unwahrscheinlicher sein.',
      base: (year: number) =>
        `Die Typen sind die von ${year}; der Raum gehört zu dem, dessen Mittel damals am nächsten liegt.`,
    },
    firm: (draws: string, silhouette: string) =>
      `Ziehungen von Räumen: ${draws}. Silhouette ${silhouette} (1: liegt klar in seinem Typ, 0: zwischen zweien, unter 0: näher an einem anderen).`,
    probable:
      'Wahrscheinlichkeit jedes Typs: sein Anteil mal die Dichte des Raums in ihm, geteilt durch die Summe über alle Typen',
    chance: (label: string, probability: string, share: string, density: string) =>
      `- ${label}: ${probability} (Anteil ${share}, Dichte ${density})`,
    between: 'Nicht sicher ist, zu welchem der beiden nächsten Typen der Raum gehört.',
    before: (year: number, number: number) => `${year}: Typ ${number}.`,
    turned: 'Ein hoher Wert heißt hier Ressource; für den Abstand ist das Vorzeichen ohne Bedeutung.',
    means: (type: string, own: string, all: string) =>
      `Mittel der Räume von ${type} ${own}, aller Räume mit Typ ${all}.`,
  },
  en: {
    care: 'The number is no rank.',
    distances:
      'Distance from the mean of each type, over all indicators on their scale (root of the sum of squared differences)',
    distance: (label: string, distance: string, share: string) =>
      `- ${label}: ${distance}; the type of the area in ${share} of the draws`,
    why: {
      ward: 'Ward joins groups until the types are left; an area at the edge may then lie nearer to another mean.',
      'k-means': 'Every area belongs to the type with the nearest mean.',
      'gaussian-mixture':
        'Every area belongs to the most probable type; a tight type may lie nearer with its mean and still be less probable.',
      base: (year: number) =>
        `The types are those of ${year}; the area belongs to the one whose mean of that year is nearest.`,
    },
    firm: (draws: string, silhouette: string) =>
      `Draws of areas: ${draws}. Silhouette ${silhouette} (1: lies clearly in its type, 0: between two, below 0: nearer to another).`,
    probable:
      'Probability of each type: its share times the density of the area in it, divided by the sum over all types',
    chance: (label: string, probability: string, share: string, density: string) =>
      `- ${label}: ${probability} (share ${share}, density ${density})`,
    between: 'It is not sure to which of the two nearest types the area belongs.',
    before: (year: number, number: number) => `${year}: type ${number}.`,
    turned: 'A high value means a resource here; the sign is of no consequence for the distance.',
    means: (type: string, own: string, all: string) =>
      `Mean of the areas of ${type} ${own}, of all areas with a type ${all}.`,
  },
}

/** How an area came to its type, from the distances down to the cells. */
export function typeWords(t: TypeExplained, raum: string, l: Language): string {
  const w = words[l]
  const n = (value: number) => localNumber(value, 3, l)
  const share = (value: number) => withUnit(100 * value, 0, '%', l)
  return [
    `${t.portrait[l]} ${w.care}`,
    `${w.distances}:`,
    ...t.distances.map(({ label, distance, share: own }) => w.distance(label[l], n(distance), share(own))),
    ...(t.mixture.length > 0 ? [`${w.probable}:`] : []),
    ...t.mixture.map((one) =>
      w.chance(
        one.label[l],
        withUnit(100 * one.probability, 1, '%', l),
        n(one.share),
        one.density.toExponential(3).replace('.', l === 'de' ? ',' : '.'),
      ),
    ),
    t.method === 'gaussian-mixture' || t.base === null || t.base === t.members[0]!.year
      ? w.why[t.method]
      : w.why.base(t.base),
    w.firm(localNumber(t.draws, 0, l), n(t.silhouette)),
    ...(t.between ? [w.between] : []),
    ...(t.before ? [w.before(t.before.year, t.before.number)] : []),
    ...t.members.map((member, k) => memberWords(member, t.label[l], k, raum, l)),
  ].join('\n')
}

function memberWords(m: TypeMemberExplained, type: string, k: number, raum: string, l: Language): string {
  const w = words[l]
  const of = (value: number) => withUnit(value, 3, m.unit, l)
  const [head, ...rest] = [
    ...indicatorWords(m, raum, l),
    ...scaleWords({ ...m, steps: [] }, l),
    ...(m.turned ? [w.turned] : []),
    w.means(type, of(m.typeMean), of(m.allMean)),
  ]
  return [`${k + 1}. ${head}`, ...rest.map((line) => `   ${line}`)].join('\n')
}
