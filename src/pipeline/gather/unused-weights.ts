import type { Checks, Weight } from '../../model/checks.ts'
import type { Finding } from '../../model/finding.ts'
import { narrowest } from './narrowest.ts'

/**
 * A note for every weight of the plan that no finding met, so that exceptions that outlived their cause are seen.
 * Takes the findings of a whole check as weighed; a note on what was silenced stands in the place of its entry.
 */
export function unusedWeights(weighed: readonly Finding[], { severity }: Checks): Finding[] {
  return Object.entries(severity).flatMap(([code, weights]) => {
    const met = new Set(
      weighed.flatMap((finding) =>
        finding.code === code || (finding.code === 'ATL-0338' && finding.value === code)
          ? [narrowest(weights, finding)]
          : [],
      ),
    )
    return weights.filter((weight) => !met.has(weight)).map((weight) => note(code, weight))
  })
}

function note(code: string, { source, column, area, reason }: Weight): Finding {
  const scope = [source?.file, column, area].filter((part) => part !== undefined).join(', ')
  const of = scope === '' ? code : `${code} (${scope})`
  return {
    code: 'ATL-0339',
    severity: 'info',
    entry: `checks.severity.${code}`,
    value: code,
    found: {
      de: `${of}: kein Befund, den der Plan anders gewichten könnte: ${reason.de}`,
      en: `${of}: no finding that the plan could weigh in another way: ${reason.en}`,
    },
    remedy: {
      de: 'den Eintrag unter checks.severity berichtigen oder streichen',
      en: 'correct or remove the entry in checks.severity',
    },
  }
}
