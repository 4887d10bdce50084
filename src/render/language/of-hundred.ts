import type { Language } from '../../model/text.ts'
import { hundredfold } from './hundredfold.ts'
import { decimal, localNumber } from '../round.ts'

const few = { de: 'weniger als 1', en: 'less than 1' }

/** A share as a whole number out of a hundred; what is not nothing is not called 0. */
export function ofHundred(share: number, language: Language): string {
  const shown = hundredfold(share)
  return share > 0 && decimal(shown, 0) === '0' ? few[language] : localNumber(shown, 0, language)
}
