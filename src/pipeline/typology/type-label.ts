import type { Text } from '../../model/text.ts'

/** What a type is called beside its number: neutral, so that no area bears a verdict. */
export const typeLabel = (number: number): Text => ({ de: `Typ ${number}`, en: `Type ${number}` })
