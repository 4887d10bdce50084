import { measure } from '../../model/measure.ts'
import { empiricalBayesMoran } from './empirical-bayes-moran.ts'
import { linkParameters } from './links.ts'
import { inhabited } from './inhabited.ts'

/**
 * Moran's I of the group's share, set against how much small numbers let shares vary (empirical Bayes).
 *
 * Areas without persons are left out. NaN when all shares are equal or nobody has a neighbour. O(links).
 */
export const moranOfRates = measure({
  id: 'moran-of-rates',
  family: 'association',
  dimension: 'association',
  label: { de: 'Morans I für Anteile kleiner Räume', en: "Moran's I for rates of small areas" },
  formula: {
    de: 'I aus zᵢ = (pᵢ − b)/√vᵢ, vᵢ = a + b/tᵢ, a = s² − b/t̄, b = G/T',
    en: 'I of zᵢ = (pᵢ − b)/√vᵢ, vᵢ = a + b/tᵢ, a = s² − b/t̄, b = G/T',
  },
  source: 'Assunção & Reis (1999), Statistics in Medicine 18(16), 2147–2162',
  range: [-Infinity, Infinity],
  needs: ['group', 'total', 'contiguity', 'space'],
  laws: ['order', 'bounds'],
  parameters: linkParameters('row'),
  reading: {
    de: 'Rechnet man heraus, wie stark kleine Zahlen schwanken, ähneln sich benachbarte Räume mit {value} auf einer Skala, auf der etwa 0 kein räumliches Muster bedeutet.',
    en: 'Once the scatter of small numbers is taken out, neighbouring areas resemble each other by {value} on a scale where about 0 means no spatial pattern.',
  },
  readingBelow: {
    de: 'Rechnet man heraus, wie stark kleine Zahlen schwanken, unterscheiden sich benachbarte Räume eher, als dass sie sich ähneln: {value} unter 0 auf einer Skala, auf der etwa 0 kein räumliches Muster bedeutet.',
    en: 'Once the scatter of small numbers is taken out, neighbouring areas differ rather than resemble each other: {value} below 0 on a scale where about 0 means no spatial pattern.',
  },
  note: {
    de: 'Für Anteile aus sehr verschieden großen Räumen. Ist die Streuung kleiner, als der Zufall sie machte, rechnet R spdep für einzelne Räume mit a = 0; ebenso hier.',
    en: 'For rates of areas of very different size. Where the scatter is smaller than chance would make it, R spdep takes a = 0 for single areas, and so does this.',
  },
  compute(inputs, values) {
    const { group, total, neighbours } = inhabited(inputs, values)
    return empiricalBayesMoran(group, total, neighbours)
  },
})
