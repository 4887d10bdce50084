import { sum } from '../../math/sum.ts'
import { measure } from '../../model/measure.ts'

/**
 * Isolation without self: the chance that another person of the same area, met by a person of the group,
 * belongs to the group too. Corrects `isolation` for the person counting as his or her own neighbour,
 * which matters for small groups and small areas.
 *
 * Counts are persons; the value is a share. Areas with fewer than two persons hold no meeting and are left
 * out. NaN when the group is empty. The expected value keeps the sizes of areas and group (fixed margins)
 * and is exact. O(n).
 */
export const isolationWithoutSelf = measure({
  id: 'isolation-without-self',
  family: 'segregation',
  dimension: 'exposure',
  label: { de: 'Isolationsindex ohne die Person selbst', en: 'Isolation index without self' },
  formula: 'Σᵢ gᵢ/G · (gᵢ − 1)/(tᵢ − 1)',
  source: 'Bell (1954), Social Forces 32(4), 357–364',
  range: [0, 1],
  needs: ['group', 'total'],
  laws: ['order', 'transfers', 'bounds'],
  reading: {
    de: 'Trifft eine Person der Gruppe zufällig eine andere Person ihres Raums, so gehört diese in {value} von 100 Fällen zur Gruppe.',
    en: 'When a person of the group meets another person of the same area by chance, that person belongs to the group {value} times in 100.',
  },
  compute({ group, total }) {
    const G = sum(group, (g, i) => (total[i] > 1 ? g : 0))
    return G === 0 ? NaN : sum(group, (g, i) => (total[i] > 1 ? (g / G) * ((g - 1) / (total[i] - 1)) : 0))
  },
  expected({ group, total }) {
    const G = sum(group, (g, i) => (total[i] > 1 ? g : 0))
    return G === 0 ? NaN : (G - 1) / (sum(total, (t) => (t > 1 ? t : 0)) - 1)
  },
})
