import { correlations } from '../../../math/correlations.ts'
import { eigen } from '../../../math/eigen.ts'
import { oneFactor } from '../../../math/one-factor.ts'
import { solve } from '../../../math/solve.ts'
import { fail } from '../../../model/error.ts'
import { complete } from './complete.ts'
import { refuseNegative } from './refuse-negative.ts'
import { negative, weigher } from './weigher.ts'

/**
 * Weights from the first principal component of the correlation matrix: indicators that vary together weigh
 * more. It is turned so that its weights add up to more than 0.
 */
export const principalComponent = weigher({
  id: 'principal-component',
  label: { de: 'erste Hauptkomponente', en: 'first principal component' },
  formula: { de: 'v₁ / v₁² / v₁/√λ₁ aus R v = λ v', en: 'v₁ / v₁² / v₁/√λ₁ of R v = λ v' },
  source:
    'OECD/JRC (2008), Handbook on Constructing Composite Indicators, 6.1; Land Berlin: Gesundheits- und Sozialstrukturatlas 2022',
  parameters: {
    form: {
      kind: 'choice',
      choices: ['vector', 'squared', 'score'],
      label: {
        de: 'Eigenvektor, sein Quadrat, oder Gewichte eines Index mit SD 1',
        en: 'eigenvector, its square, or weights of an index with SD 1',
      },
      names: {
        vector: { de: 'Gewichte sind ihr Eigenvektor', en: 'the weights are its eigenvector' },
        squared: { de: 'Gewichte sind das Quadrat ihres Eigenvektors', en: 'the weights are its squared eigenvector' },
        score: {
          de: 'Gewichte für eine Summe mit Standardabweichung 1',
          en: 'weights for a sum with standard deviation 1',
        },
      },
    },
    negative,
  },
  needs: [],
  weigh(family, settings) {
    const R = correlations(complete(family))
    const { values, vectors } = eigen(R, family.ids.length)
    const sign = vectors[0]!.reduce((a, b) => a + b, 0) < 0 ? -1 : 1
    const vector = vectors[0]!.map((x) => sign * x)
    refuseNegative(family.ids, vector, settings.negative)
    const forms = {
      vector: (x: number) => x,
      squared: (x: number) => x * x,
      score: (x: number) => x / Math.sqrt(values[0]!),
    }
    return {
      weights: vector.map(forms[settings.form]),
      rests: { eigenvalue: values[0]!, explained: values[0]! / family.ids.length },
    }
  },
})

/** Weights from one common factor behind the indicators; what an indicator has for itself counts less. */
export const factor = weigher({
  id: 'factor',
  label: { de: 'ein gemeinsamer Faktor', en: 'one common factor' },
  formula: { de: 'λ oder R⁻¹ λ, R ≈ λ λᵀ + Ψ', en: 'λ or R⁻¹ λ, R ≈ λ λᵀ + Ψ' },
  source:
    'Thurstone (1935); McLennan et al. (2019), The English Indices of Deprivation 2019: Technical report, appendix D',
  parameters: {
    estimate: {
      kind: 'choice',
      choices: ['ml', 'minres'],
      label: { de: 'Schätzung', en: 'estimate' },
    },
    form: {
      kind: 'choice',
      choices: ['loadings', 'score'],
      label: { de: 'Ladungen oder Regressionsgewichte', en: 'loadings or regression weights' },
      names: {
        loadings: { de: 'Gewichte sind die Ladungen', en: 'the weights are the loadings' },
        score: { de: 'Gewichte sind die Regressionsgewichte', en: 'the weights are the regression weights' },
      },
    },
    negative,
  },
  needs: [],
  weigh(family, settings) {
    const { ids } = family
    const R = correlations(complete(family))
    const { loadings, proper } = oneFactor(R, ids.length, settings.estimate)
    if (!proper) {
      throw fail(
        'ATL-0395',
        {
          de: `kein gemeinsamer Faktor für ${ids.join(', ')}`,
          en: `no common factor for ${ids.join(', ')}`,
        },
        {
          expected: {
            de: 'drei oder mehr Indikatoren, von denen keiner ganz im Faktor aufgeht',
            en: 'three or more indicators, none of them the factor itself',
          },
        },
      )
    }
    const weights = settings.form === 'loadings' ? loadings : solve(R, loadings)
    refuseNegative(ids, weights, settings.negative)
    return { weights, rests: { explained: loadings.reduce((a, x) => a + x * x, 0) / ids.length } }
  },
})
