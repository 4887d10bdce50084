import { measure, type Inputs } from '../../model/measure.ts'
import { bivariateMoranTest, type BivariateMoranTest } from './bivariate-moran-test.ts'
import { inhabited } from './inhabited.ts'
import { linkParameters, type LinkValues } from './links.ts'

/**
 * Bivariate Moran of the shares of two groups: the one here against the other in the areas around. Above 0 where a high
 * share of the one has high shares of the other around it, below 0 where low ones.
 *
 * Only areas where both shares exist count. NaN when one of the shares is the same everywhere or nobody has a neighbour.
 * O(links).
 */
export const bivariateMoran = measure({
  id: 'bivariate-moran',
  family: 'association',
  dimension: 'association',
  label: { de: 'Bivariater Moran', en: 'Bivariate Moran' },
  formula: 'I = ΣᵢΣⱼ wᵢⱼ zᵢ vⱼ / S₀,  zᵢ = (pᵢ − p̄)/s(p), vⱼ = (qⱼ − q̄)/s(q), S₀ = ΣᵢΣⱼ wᵢⱼ',
  source: 'Wartenberg (1985), Geographical Analysis 17(4), 263–283',
  range: [-Infinity, Infinity],
  needs: ['group', 'total', 'second', 'secondTotal', 'contiguity', 'space'],
  laws: ['order', 'scale', 'bounds'],
  parameters: linkParameters('row'),
  reading: {
    de: 'Der Anteil der ersten Gruppe in einem Raum und der Anteil der zweiten ringsum ähneln sich mit {value} auf einer Skala, auf der etwa 0 keinen Zusammenhang bedeutet.',
    en: 'The share of the first group in an area and the share of the second around it resemble each other by {value} on a scale where about 0 means no association.',
  },
  readingBelow: {
    de: 'Wo der Anteil der ersten Gruppe hoch ist, ist der Anteil der zweiten ringsum eher niedrig: {value} unter 0 auf einer Skala, auf der etwa 0 keinen Zusammenhang bedeutet.',
    en: 'Where the share of the first group is high, that of the second around tends to be low: {value} below 0 on a scale where about 0 means no association.',
  },
  note: {
    de: 'Sagt nichts darüber, ob beide Anteile im selben Raum hoch sind, und nichts darüber, warum. Vertauscht man die Gruppen, kann der Wert ein anderer sein. Nicht definiert, wenn einer der Anteile überall gleich ist.',
    en: 'Says nothing about whether both shares are high in the same area, nor why. With the groups exchanged the value may be another one. Undefined when one of the shares is the same everywhere.',
  },
  compute: (inputs, values) => tested(inputs, values).I,
  dealt: (inputs, values) => tested(inputs, values).randomisation,
})

type Needed = Pick<Inputs, 'group' | 'total' | 'second' | 'secondTotal' | 'contiguity' | 'space'>

function tested(inputs: Needed, values: LinkValues): BivariateMoranTest {
  const { total, second, secondTotal } = inputs
  const { where, share, neighbours } = inhabited(inputs, values, (i) => total[i] > 0 && secondTotal[i] > 0)
  const around = Float64Array.from(where, (i) => second[i] / secondTotal[i])
  return bivariateMoranTest(share, around, neighbours)
}
