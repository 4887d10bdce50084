import type { Language } from '../../../model/text.ts'
import { hundredfold } from '../../../render/language/hundredfold.ts'
import { localNumber } from '../../../render/round.ts'
import { signs } from '../../../render/signs.ts'
import type { CityExposure } from '../exposure-of.ts'
import type { AnswerPart } from './answer-part.ts'

const words = {
  de: {
    title: 'Wer wem begegnet',
    who: 'In den Räumen von',
    reading: 'Eine Zeile: von 100 Personen im Raum eines durchschnittlichen Mitglieds der Gruppe gehören so viele zu …',
  },
  en: {
    title: 'Who meets whom',
    who: 'In the areas of',
    reading: 'A row: of 100 persons in the area of an average member of the group, so many belong to …',
  },
}

/** The exposure of the groups to each other on a level, out of 100. */
export function exposureWords({ level, groups, matrix }: CityExposure, language: Language): AnswerPart {
  const w = words[language]
  const shown = (share: number) =>
    Number.isNaN(share) ? signs.void.sign : localNumber(hundredfold(share), 1, language)
  return {
    title: level === 'base' ? w.title : `${level}: ${w.title}`,
    heads: [w.who, ...groups],
    rows: groups.map((group, k) => [group, ...matrix[k]!.map(shown)]),
    remarks: [w.reading],
  }
}
