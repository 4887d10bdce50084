import type { Method, Parameters, Settings } from '../../../model/method.ts'

/** A way to relate a count to its base. NaN where the base is 0 or missing: a rate of nobody is no rate. */
interface Denominator<P extends Parameters = Parameters> extends Method<P> {
  relate(value: number, base: number, settings: Settings<P>): number
}

const denominator = <const P extends Parameters>(definition: Denominator<P>): Denominator<P> =>
  Object.freeze(definition)

/** Ways to relate counts to their bases, by the names a plan may use. */
export const denominate = {
  ratio: denominator({
    id: 'ratio',
    label: { de: 'Anteil an der Bezugsgröße', en: 'ratio to the base' },
    formula: 'm · x / d',
    source: 'COINr 1.1.14, Denominate',
    parameters: {
      times: { kind: 'number', default: 1, label: { de: 'Faktor m (100: Prozent)', en: 'factor m (100: per cent)' } },
    },
    needs: ['denominator'],
    relate: (value, base, { times }) => (base === 0 ? NaN : (times * value) / base),
  }),
} as const satisfies Record<string, Denominator>
