import { expect, it } from 'vitest'
import { countKinds } from '../../../src/ingest/inspect/notation.ts'
import { penOf } from '../../../src/pipeline/inspect/pen.ts'
import { signWords } from '../../../src/pipeline/inspect/sign-words.ts'

it('counts the cells that speak for each sign, blanks and apostrophes where there are any', () => {
  expect(signWords(countKinds(['1,5', '12', '1.234,5', '2.5']))).toEqual({
    de: '2 Zellen mit Komma, 2 mit Punkt',
    en: '2 cells with comma, 2 with point',
  })
  expect(signWords(countKinds(['1 234', '1\u202f234,5', "1'234", '12’345', '0,1'])).de).toBe(
    '2 Zellen mit Komma, 0 mit Punkt, 2 mit Leerzeichen, 2 mit Apostroph',
  )
})

it('a cell with a line break stays in the line of its row', () => {
  expect(penOf('de').entry({ de: 'Beispiel', en: 'sample' }, '1 | Zwei\r\nZeilen | 6')).toBe(
    '  Beispiel:          1 | Zwei⏎Zeilen | 6',
  )
})
