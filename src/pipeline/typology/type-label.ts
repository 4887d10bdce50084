import type { Text } from '../../model/text.ts'

/** What a type is called: its number, neutral, so that no area bears a verdict; and the name that the plan gives it. */
export const typeLabel = (number: number, name: Text | null): Text =>
  name === null
    ? { de: `Typ ${number}`, en: `Type ${number}` }
    : { de: `Typ ${number} „${name.de}“`, en: `Type ${number} “${name.en}”` }
