import { binomialDistance } from '../../math/binomial-distance.ts'
import { sum } from '../../math/sum.ts'
import { measure } from '../../model/measure.ts'
import { segregationIndex } from './segregation-index.ts'

/**
 * Bias-corrected Segregationsindex: the index less what the bootstrap says it exceeds its true value by, if persons had
 * been drawn at random from the shares observed. Small groups lose most; may fall below 0.
 *
 * The mean of the bootstrap is worked out, not simulated: the index is a sum over areas, and in each the two counts are
 * binomial and independent. It is what infinitely many draws would give.
 *
 * Counts are persons. NaN when the group or the rest is empty. O(n) with a constant of the width of these laws.
 */
export const biasCorrectedDissimilarity = measure({
  id: 'bias-corrected-dissimilarity',
  family: 'segregation',
  dimension: 'evenness',
  label: { de: 'Segregationsindex ohne Stichprobenverzerrung', en: 'Bias-corrected segregation index' },
  formula: {
    de: '2 IS − E(IS*),  gᵢ* ~ multinomial(G, gᵢ/G) und rᵢ* ~ multinomial(R, rᵢ/R), jedes für sich,  rᵢ = tᵢ − gᵢ, R = T − G',
    en: '2 IS − E(IS*),  gᵢ* ~ multinomial(G, gᵢ/G) and rᵢ* ~ multinomial(R, rᵢ/R) apart,  rᵢ = tᵢ − gᵢ, R = T − G',
  },
  source: 'Allen, Burgess, Davidson & Windmeijer (2015), Econometrics Journal 18(1), 40–66',
  range: [-1, 1],
  needs: ['group', 'total'],
  laws: ['order', 'symmetry', 'bounds'],
  reading: {
    de: '{value} von 100 Personen der Gruppe müssten umziehen, wenn man abzieht, was kleine Zahlen an Ungleichheit vortäuschen.',
    en: '{value} of 100 persons of the group would have to move, once the unevenness feigned by small numbers is taken off.',
  },
  readingBelow: {
    de: 'Niemand müsste umziehen: Kleine Zahlen allein täuschen mehr Ungleichheit vor, als zu sehen ist; der Wert liegt um {value} von 100 unter 0.',
    en: 'Nobody would have to move: small numbers alone feign more unevenness than is seen; the value is {value} of 100 below 0.',
  },
  note: {
    de: 'Versteht die Zählung als eine von vielen möglichen. Gruppe und Übrige werden je für sich neu gezogen, wie in der Quelle; R segregation zieht die ganze Tafel und lässt damit auch die Größe der Gruppe schwanken. Der Mittelwert ist genau, ohne Ziehungen und Startwert.',
    en: 'Takes the count as one of many that were possible. Group and rest are drawn anew each by itself, as in the source; R segregation draws the whole table and so lets the size of the group vary too. The mean is exact, without draws and seed.',
  },
  compute({ group, total }) {
    const G = sum(group)
    const rest = sum(total) - G
    const [draws, others] = [Math.round(G), Math.round(rest)]
    if (!(draws > 0 && others > 0)) return NaN
    const mean = sum(group, (g, i) => binomialDistance(draws, g / G, others, (total[i] - g) / rest)) / 2
    return 2 * segregationIndex.compute({ group, total }) - mean
  },
})
