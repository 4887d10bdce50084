import type { TypologyInfo } from '../../../model/typology.ts'
import type { Edition } from '../edition.ts'

/** What a type is called in a year: its number, and the name that the plan gives it. */
export const typeName = (e: Edition, { id }: TypologyInfo, year: number, number: number): string =>
  e.say(
    (e.release.typeProfiles ?? []).find((type) => type.typology === id && type.year === year && type.number === number)!
      .label,
  )
