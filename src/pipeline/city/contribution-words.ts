import type { Language } from '../../model/text.ts'
import type { Measure } from '../../model/measure.ts'
import { hundredfold } from '../../render/language/hundredfold.ts'
import { isShare } from '../../render/report/is-share.ts'
import { localNumber } from '../../render/round.ts'
import type { AnsweredValue } from './answer.ts'
import type { CityChange } from './compare.ts'

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

/** The areas that did most to a change, up or down, with what they add to the difference. */
export function didMost(
  { measure, ofArea }: Pick<CityChange, 'measure' | 'ofArea'>,
  language: Language,
): readonly string[] {
  const moved = [...(ofArea ?? [])].filter(([, part]) => part !== 0)
  if (moved.length === 0) return []
  const largest = moved.sort(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || (a < b ? -1 : 1)).slice(0, 5)
  const named = largest.map(([id, part]) => `${id} (${signed(part, measure, language)})`).join(', ')
  return [
    {
      de: `Am meisten taten dazu (${measure.id}): ${named}`,
      en: `What did most to it (${measure.id}): ${named}`,
    }[language],
  ]
}

function signed(part: number, measure: Measure, language: Language): string {
  const text = isShare(measure) ? localNumber(hundredfold(part), 2, language) : localNumber(part, 5, language)
  return part > 0 ? `+${text}` : text
}
