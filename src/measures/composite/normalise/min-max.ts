import { ends } from '../../../math/ends.ts'
import { normaliser } from './normaliser.ts'

/** The lowest value becomes `from`, the highest `to`, the others in proportion. */
export const minMax = normaliser({
  id: 'min-max',
  label: { de: 'Min–Max', en: 'min–max' },
  formula: 'l + (x − min) / (max − min) · (u − l)',
  source: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, 5.3; COINr 1.1.14, n_minmax',
  parameters: {
    from: { kind: 'number', default: 0, label: { de: 'unteres Ende', en: 'lower end' } },
    to: { kind: 'number', default: 100, label: { de: 'oberes Ende', en: 'upper end' } },
  },
  needs: [],
  fit({ values }, { from, to }) {
    const { min, max } = ends(values)
    return { rests: { min, max }, at: (x) => (max > min ? from + ((x - min) / (max - min)) * (to - from) : NaN) }
  },
})

/** Two fixed values become 0 and `to`; what lies beyond them stays beyond. */
export const scaled = normaliser({
  id: 'scaled',
  label: { de: 'feste Skala', en: 'fixed scale' },
  formula: '(x − g₁) / (g₂ − g₁) · u',
  source: 'COINr 1.1.14, n_scaled',
  parameters: { to: { kind: 'number', default: 100, label: { de: 'oberes Ende', en: 'upper end' } } },
  needs: ['goalposts'],
  fit({ goalposts }, { to }) {
    const [low, high] = goalposts!
    return { rests: { low, high }, at: (x) => (high > low ? ((x - low) / (high - low)) * to : NaN) }
  },
})

/** Two fixed values become 0 and `to`; what lies beyond them counts as the end itself. */
export const goalposts = normaliser({
  id: 'goalposts',
  label: { de: 'Zielpfosten', en: 'goalposts' },
  formula: 'min(1, max(0, (x − g₁) / (g₂ − g₁))) · u',
  source: 'UNDP, Human Development Report, technical note 1; COINr 1.1.14, n_goalposts',
  parameters: { to: { kind: 'number', default: 100, label: { de: 'oberes Ende', en: 'upper end' } } },
  needs: ['goalposts'],
  fit({ goalposts: posts }, { to }) {
    const [low, high] = posts!
    const clipped = (x: number) => Math.min(1, Math.max(0, (x - low) / (high - low)))
    return { rests: { low, high }, at: (x) => (high > low ? clipped(x) * to : NaN) }
  },
})
