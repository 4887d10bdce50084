import { ends } from '../../../math/ends.ts'
import { skewness } from '../../../math/skewness.ts'
import { transform } from './transform.ts'
import { treater } from './treater.ts'

/** Logarithm above the lowest value, a hundredth of the range added. */
export const log = treater({
  id: 'log',
  label: { de: 'Logarithmus (COIN Tool)', en: 'logarithm (COIN Tool)' },
  formula: 'ln(x − min + 0.01 (max − min))',
  source: 'JRC COIN Tool; COINr 1.1.14, log_CT',
  parameters: {},
  needs: [],
  treat(values) {
    const { min, max } = ends(values)
    return transform(values, (x) => Math.log(x - min + 0.01 * (max - min)), { min, max })
  },
})

/** Logarithm above the lowest value, one unit added: depends on the unit of the indicator. */
export const logPlusOne = treater({
  id: 'log-plus-one',
  label: { de: 'Logarithmus (COIN Tool, ursprünglich)', en: 'logarithm (COIN Tool, original)' },
  formula: 'ln(x − min + 1)',
  source: 'JRC COIN Tool; COINr 1.1.14, log_CT_orig',
  parameters: {},
  needs: [],
  treat(values) {
    const { min } = ends(values)
    return transform(values, (x) => Math.log(x - min + 1), { min })
  },
})

/** Logarithm on the side of the long tail: above the lowest value, or mirrored below the highest. */
export const logBySkew = treater({
  id: 'log-by-skew',
  label: { de: 'Logarithmus nach Richtung der Schiefe', en: 'logarithm by the sign of the skewness' },
  formula: {
    de: 'G1 > 0: ln(x − min + a); sonst: −ln(max + a − x); a = 0.01 (max − min)',
    en: 'G1 > 0: ln(x − min + a); else: −ln(max + a − x); a = 0.01 (max − min)',
  },
  source: 'COINr 1.1.14, log_CT_plus',
  parameters: {},
  needs: [],
  treat(values) {
    const { min, max } = ends(values)
    const a = 0.01 * (max - min)
    const right = skewness(values) > 0
    return transform(values, right ? (x) => Math.log(x - min + a) : (x) => -Math.log(max + a - x), { min, max })
  },
})

/**
 * Logarithm of the Global Innovation Index: the values are first spread over 1 to their maximum. As published;
 * COINr 1.1.14 has it under `log_GII`, but returns the values unchanged.
 */
export const logGii = treater({
  id: 'log-gii',
  label: { de: 'Logarithmus (Global Innovation Index)', en: 'logarithm (Global Innovation Index)' },
  formula: 'ln((max − 1)(x − min) / (max − min) + 1)',
  source: 'WIPO, Global Innovation Index 2020, appendix IV',
  parameters: {},
  needs: [],
  treat(values) {
    const { min, max } = ends(values)
    return transform(values, (x) => Math.log(((max - 1) * (x - min)) / (max - min) + 1), { min, max })
  },
})
