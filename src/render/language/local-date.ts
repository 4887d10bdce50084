import type { Language } from '../../model/text.ts'

const months = 'January February March April May June July August September October November December'.split(' ')

/** `2022-01-01` as "01.01.2022" or "1 January 2022"; any other text as it stands. */
export function localDate(date: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []
  const name = months[Number(month) - 1]
  if (name === undefined) return date
  return language === 'de' ? `${day}.${month}.${year}` : `${Number(day)} ${name} ${year}`
}
