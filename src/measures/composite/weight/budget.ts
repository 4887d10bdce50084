import { sum } from '../../../math/sum.ts'
import { fail } from '../../../model/error.ts'
import { weigher } from './weigher.ts'

/** Mean share of the points that experts gave: every voter counts the same, whatever the points add up to. */
export const budget = weigher({
  id: 'budget',
  label: { de: 'Punkte von Fachleuten', en: 'budget allocation by experts' },
  formula: 'w_k = 1/V Σ_v p_vk / Σ_k p_vk',
  source: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, 6.1',
  parameters: {},
  needs: ['votes'],
  weigh({ ids, votes }) {
    const voters = votes![0]?.length ?? 0
    const totals = Array.from({ length: voters }, (_, v) => votes!.reduce((total, points) => total + points[v], 0))
    const wrong = totals.findIndex((total, v) => !(total > 0) || votes!.some((points) => !(points[v] >= 0)))
    if (voters === 0 || wrong >= 0) {
      throw fail(
        'ATL-0390',
        {
          de:
            voters === 0
              ? 'niemand hat Punkte vergeben'
              : `die Punkte von Stimme ${wrong + 1} sind unvollständig, negativ oder alle 0`,
          en:
            voters === 0 ? 'nobody gave points' : `the points of voter ${wrong + 1} are incomplete, negative or all 0`,
        },
        { expected: { de: `Punkte ab 0 für ${ids.join(', ')}`, en: `points of 0 or more for ${ids.join(', ')}` } },
      )
    }
    const weights = Float64Array.from(votes!, (points) => sum(totals, (total, v) => points[v] / total) / voters)
    return { weights, rests: { voters } }
  },
})
