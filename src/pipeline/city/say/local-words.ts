import type { Language } from '../../../model/text.ts'
import { pText } from '../../../render/language/p-text.ts'
import { localNumber } from '../../../render/round.ts'
import type { CityLocal } from '../local-of.ts'
import type { AnswerPart } from './answer-part.ts'
import { called } from './called.ts'
import { subjectTitle } from './subject-title.ts'

const words = {
  de: {
    heads: ['Raum', 'Wert', 'p', 'p korrigiert', 'Klasse'],
    found: (found: number, all: number) => `${found} von ${all} Räumen mit einem Muster, das der Zufall kaum brächte.`,
    chance: 'Von solchen Funden ist im Mittel höchstens jeder zwanzigste Zufall (Falscherkennungsrate 5 %).',
    ends: (shown: number, all: number) =>
      `Die höchsten und die niedrigsten ${shown} von ${all} Räumen; alle mit --csv oder --json.`,
  },
  en: {
    heads: ['Area', 'Value', 'p', 'p adjusted', 'Class'],
    found: (found: number, all: number) => `${found} of ${all} areas with a pattern that chance would hardly bring.`,
    chance: 'Of such finds at most one in twenty is chance on average (false discovery rate 5%).',
    ends: (shown: number, all: number) =>
      `The highest and the lowest ${shown} of ${all} areas; all with --csv or --json.`,
  },
}

// As many as are read at either end
const most = 5

/** Of a measure in every area: those with a pattern where it is tested, else the highest and the lowest values. */
export function localWords(one: CityLocal, language: Language): AnswerPart {
  const w = words[language]
  const { level, measure, parameters } = one
  const valued = one.areas.filter(({ value }) => Number.isFinite(value))
  const sorted = [...valued].sort((a, b) => b.value - a.value)
  const tested = valued.some(({ q }) => !Number.isNaN(q))
  const named = sorted
    .filter(({ klasse }) => klasse !== null && klasse.number > 0)
    .sort((a, b) => a.klasse!.number - b.klasse!.number)
  const ends = sorted.length > 2 * most ? [...sorted.slice(0, most), ...sorted.slice(-most)] : sorted
  const who = `${called(measure, parameters)}: ${subjectTitle(one, language)}`
  return {
    title: level === 'base' ? who : `${level}: ${who}`,
    heads: tested ? w.heads : w.heads.slice(0, 2),
    rows: (tested ? named : ends).map(({ id, value, p: alone, q, klasse }) => {
      const cells = [id, localNumber(value, 4, language)]
      return tested ? [...cells, pText(alone, language), pText(q, language), klasse?.label[language] ?? ''] : cells
    }),
    remarks: tested
      ? [w.found(named.length, valued.length), ...(named.length > 0 ? [w.chance] : [])]
      : [w.ends(Math.min(most, Math.floor(sorted.length / 2)), sorted.length)].filter(() => ends !== sorted),
  }
}
