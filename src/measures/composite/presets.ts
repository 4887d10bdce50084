import type { ClassInfo } from '../../model/publication.ts'
import type { Text } from '../../model/text.ts'
import type { aggregate } from './aggregate.ts'
import type { normalise } from './normalise.ts'

interface Preset {
  readonly label: Text
  readonly source: string
  readonly normalise: keyof typeof normalise
  readonly aggregate: keyof typeof aggregate
  readonly restandardise: boolean
  readonly classes: readonly ClassInfo[]
  readonly dynamicsClasses: readonly ClassInfo[]
}

/** Published ways to build a social index, by the names a plan may use. Boundaries are in standard deviations. */
export const presets: Readonly<Record<'berlin-mss', Preset>> = {
  'berlin-mss': {
    label: {
      de: 'Status-/Dynamik-Index nach dem Berliner Monitoring',
      en: 'Status/dynamics index as in the Berlin monitoring',
    },
    source: 'Senatsverwaltung für Stadtentwicklung, Bauen und Wohnen Berlin: Monitoring Soziale Stadtentwicklung 2021',
    normalise: 'z-population',
    aggregate: 'sum',
    restandardise: true,
    classes: [
      { number: 1, label: { de: 'hoch', en: 'high' }, sign: '1', below: -1 },
      { number: 2, label: { de: 'mittel', en: 'medium' }, sign: '2', to: 1 },
      { number: 3, label: { de: 'niedrig', en: 'low' }, sign: '3', to: 1.5 },
      { number: 4, label: { de: 'sehr niedrig', en: 'very low' }, sign: '4' },
    ],
    dynamicsClasses: [
      { number: 1, label: { de: 'positiv', en: 'positive' }, sign: '+', below: -1 },
      { number: 3, label: { de: 'stabil', en: 'stable' }, sign: '+/-', to: 1 },
      { number: 5, label: { de: 'negativ', en: 'negative' }, sign: '-' },
    ],
  },
}
