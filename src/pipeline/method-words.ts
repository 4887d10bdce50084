import type { Text } from '../model/text.ts'
import type { IndexPlan } from '../plan/plan.ts'

const normalised: Record<IndexPlan['normalise'], Text> = {
  'z-population': {
    de: 'z-Werte aus dem ungewichteten Mittel und der Standardabweichung der Grundgesamtheit (Teiler n) über die bewerteten Räume',
    en: 'z-values from the unweighted mean and the population standard deviation (divisor n) over the assessed areas',
  },
  'z-sample': {
    de: 'z-Werte aus dem ungewichteten Mittel und der Standardabweichung der Stichprobe (Teiler n − 1) über die bewerteten Räume',
    en: 'z-values from the unweighted mean and the sample standard deviation (divisor n − 1) over the assessed areas',
  },
}

const drawnTogether: Record<IndexPlan['aggregate'], Text> = {
  sum: { de: 'Summe', en: 'sum' },
  mean: { de: 'Mittel', en: 'mean' },
}

/** The chain of an index in one sentence. */
export function methodWords(index: IndexPlan): Text {
  const equal = new Set(index.status.map(({ weight }) => weight)).size === 1
  const named = index.status.map(({ id, weight }) => `${id} ${weight}`)
  const weights = {
    de: equal ? 'mit gleichen Gewichten' : `mit den Gewichten ${named.join('; ').replaceAll('.', ',')}`,
    en: equal ? 'with equal weights' : `with the weights ${named.join('; ')}`,
  }
  const again = {
    de: index.restandardise ? ', noch einmal standardisiert' : '',
    en: index.restandardise ? ', standardised once more' : '',
  }
  const words = (l: 'de' | 'en') =>
    `${normalised[index.normalise][l]}; ${drawnTogether[index.aggregate][l]} ${weights[l]}${again[l]}`
  return { de: words('de'), en: words('en') }
}
