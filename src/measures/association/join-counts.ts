import { median } from '../../math/median.ts'
import { sum } from '../../math/sum.ts'
import { choice, measure, type Inputs, type Values } from '../../model/measure.ts'
import { inhabited } from './inhabited.ts'
import { joinCountTest, type JoinCount } from './join-count-test.ts'
import { linkParameters } from './links.ts'

const kinds = ['BB', 'BW', 'WW'] as const

/**
 * Join counts: how many neighbourhoods there are between two areas of a class, that of areas whose share is above a bound.
 *
 * Areas without persons are left out. NaN when nobody has a neighbour. O(links).
 */
export const joinCounts = measure({
  id: 'join-counts',
  family: 'association',
  dimension: 'association',
  label: { de: 'Nachbarschaften einer Klasse', en: 'Join counts' },
  formula: {
    de: 'BB = ½ ΣᵢΣⱼ wᵢⱼ bᵢ bⱼ, BW = ½ ΣᵢΣⱼ wᵢⱼ (bᵢ − bⱼ)², WW = ½ ΣᵢΣⱼ wᵢⱼ (1 − bᵢ)(1 − bⱼ),  bᵢ = 1, wenn pᵢ > Grenze (bound)',
    en: 'BB = ½ ΣᵢΣⱼ wᵢⱼ bᵢ bⱼ, BW = ½ ΣᵢΣⱼ wᵢⱼ (bᵢ − bⱼ)², WW = ½ ΣᵢΣⱼ wᵢⱼ (1 − bᵢ)(1 − bⱼ),  bᵢ = 1 if pᵢ > bound',
  },
  source:
    'Moran (1948), Journal of the Royal Statistical Society B 10(2), 243–251; Cliff & Ord (1981), Spatial Processes',
  range: [0, Infinity],
  needs: ['group', 'total', 'contiguity', 'space'],
  laws: ['order', 'scale', 'composition', 'bounds'],
  parameters: {
    joins: choice({ de: 'Welche Nachbarschaften gezählt werden', en: 'which joins are counted' }, [
      {
        name: 'both',
        label: { de: 'zwischen zwei Räumen über der Grenze (BB)', en: 'of two areas above the bound (BB)' },
      },
      {
        name: 'one',
        label: { de: 'zwischen einem darüber und einem anderen (BW)', en: 'of one above it and another (BW)' },
      },
      { name: 'none', label: { de: 'zwischen zwei anderen (WW)', en: 'of two others (WW)' } },
    ]),
    above: choice({ de: 'Grenze der Klasse: Anteil über', en: 'bound of the class: share above' }, [
      { name: 'median', label: { de: 'dem Median der Räume', en: 'the median of the areas' } },
      { name: 'city', label: { de: 'dem Anteil in der Stadt', en: 'the share in the city' } },
      { name: 'share', label: { de: 'einem festen Anteil', en: 'a fixed share' } },
    ]),
    share: {
      label: { de: 'Fester Anteil, 0 bis 1', en: 'fixed share, 0 to 1' },
      unit: '',
      default: 0.5,
      range: [0, 1],
      when: { parameter: 'above', is: ['share'] },
    },
    ...linkParameters('binary'),
  },
  reading: {
    de: '{value} Nachbarschaften sind von der gezählten Art; mehr als erwartet heißt bei Räumen derselben Klasse, dass sie beieinander liegen.',
    en: '{value} joins are of the kind that is counted; more than expected means, for areas of the same class, that they lie together.',
  },
  note: {
    de: 'Nur neben dem Erwartungswert lesbar: so viele Räume der Klasse, zufällig auf die Karte verteilt. Genau auf der Grenze gehört ein Raum nicht zur Klasse. Bei knn zählt jede Richtung halb; bei Gewichten je Zeile sind es keine ganzen Nachbarschaften.',
    en: 'Readable only beside its expected value: as many areas of the class dealt out to the map by lot. An area right on the bound is not of the class. With knn each direction counts half; with weights by row these are no whole joins.',
  },
  compute: (inputs, values) => counted(inputs, values).count,
  dealt: (inputs, values) => counted(inputs, values),
})

type Needed = Pick<Inputs, 'group' | 'total' | 'contiguity' | 'space'>
type Set = Values<'joins' | 'above' | 'share' | 'neighbours' | 'k' | 'km' | 'weights'>

function counted(inputs: Needed, values: Set): JoinCount {
  const { share, group, total, neighbours } = inhabited(inputs, values)
  const bound = [() => median(share), () => sum(group) / sum(total), () => values.share][values.above]!()
  const found = joinCountTest(
    Array.from(share, (p) => p > bound),
    neighbours,
  )[kinds[values.joins]!]
  return neighbours.to.length > 0 ? found : { count: NaN, expected: NaN, variance: NaN, z: NaN, p: NaN }
}
