import type { Language } from '../../model/text.ts'
import { listed } from './listed.ts'

/** Years in words: "2019 bis 2024" where none is left out, else "2019, 2021 und 2024". Ascending. */
export function yearSpan(years: readonly number[], language: Language): string {
  const [first, last] = [years[0] ?? NaN, years.at(-1) ?? NaN]
  if (years.length < 3 || last - first !== years.length - 1) return listed(years.map(String), language)
  return `${first} ${{ de: 'bis', en: 'to' }[language]} ${last}`
}
