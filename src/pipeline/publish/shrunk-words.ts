import type { Text } from '../../model/text.ts'
import type { Plan } from '../../plan/plan.ts'

/** That and towards what the values of an indicator are drawn. */
export function shrunkWords({ areas }: Plan, toward: 'city' | { readonly level: string }): Text {
  const level = toward === 'city' ? null : areas.levels.find(({ id }) => id === toward.level)
  const [de, en] = level
    ? [`des Raums der Ebene „${level.label.de}“`, `the area of the level “${level.label.en}”`]
    : ['der Stadt', 'the city']
  return {
    de: `geschätzt: je kleiner die Anzahlen, desto näher am Anteil ${de} (empirischer Bayes auf Logits)`,
    en: `estimated: the smaller the counts, the nearer to the share of ${en} (empirical Bayes on logits)`,
  }
}
