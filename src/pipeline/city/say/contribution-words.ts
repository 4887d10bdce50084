import type { Measure } from '../../../model/measure.ts'
import type { Language } from '../../../model/text.ts'
import { hundredfold } from '../../../render/language/hundredfold.ts'
import { isShare } from '../../../render/report/segregation/is-share.ts'
import { localNumber } from '../../../render/round.ts'
import type { AnsweredValue } from '../answered-value.ts'
import type { CityChange } from '../compare.ts'

// As many keys as are still read
const most = 12

/** From how few areas half of a value comes, and which; nothing where areas count against each other. */
export function half({ contributions, areas }: AnsweredValue, language: Language): readonly string[] {
  const ids = contributions?.half ?? []
  if (ids.length === 0) return []
  const named = `${ids.slice(0, most).join(', ')}${ids.length > most ? ', …' : ''}`
  return [
    {
      de: `Die Hälfte davon kommt aus ${ids.length} von ${areas} Räumen: ${named}`,
      en: `Half of it comes from ${ids.length} of ${areas} areas: ${named}`,
    }[language],
  ]
}

/** The areas without which a value that is no sum would be most different, with the difference. */
export function hangsOn({ contributions, measure }: AnsweredValue, language: Language): readonly string[] {
  if (contributions?.kind !== 'without') return []
  const named = largestOf(contributions.ofArea, measure, language)
  return [
    {
      de: `Am meisten hängt er an (so viel höher ist er mit dem Raum als ohne ihn): ${named}`,
      en: `It hangs most on (by so much it is higher with the area than without it): ${named}`,
    }[language],
  ]
}

/** The areas that did most to a change, up or down, with what they add to the difference. */
export function didMost(
  { measure, ofArea }: Pick<CityChange, 'measure' | 'ofArea'>,
  language: Language,
): readonly string[] {
  const named = largestOf(ofArea ?? new Map<string, number>(), measure, language)
  if (named === '') return []
  return [
    {
      de: `Am meisten taten dazu (${measure.id}): ${named}`,
      en: `What did most to it (${measure.id}): ${named}`,
    }[language],
  ]
}

function largestOf(ofArea: ReadonlyMap<string, number>, measure: Measure, language: Language): string {
  const moved = [...ofArea].filter(([, part]) => part !== 0 && !Number.isNaN(part))
  const largest = moved.sort(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || (a < b ? -1 : 1)).slice(0, 5)
  return largest.map(([id, part]) => `${id} (${signed(part, measure, language)})`).join(', ')
}

function signed(part: number, measure: Measure, language: Language): string {
  const text = isShare(measure) ? localNumber(hundredfold(part), 2, language) : localNumber(part, 5, language)
  return part > 0 ? `+${text}` : text
}
