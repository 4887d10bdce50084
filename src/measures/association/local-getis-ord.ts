import { choice, localMeasure } from '../../model/measure.ts'
import { linkParameters } from './links.ts'
import { getisOrdByArea } from './getis-ord-by-area.ts'
import { inhabited } from './inhabited.ts'
import { scattered } from './scattered.ts'

/**
 * Hot and cold spots: z-score of Getis & Ord's Gᵢ* (the area counts to its surroundings) or Gᵢ (it does not).
 *
 * Areas without persons are left out, with their links. NaN there, everywhere when all shares are equal, and for Gᵢ in
 * areas without neighbours. O(links).
 */
export const localGetisOrd = localMeasure({
  id: 'local-getis-ord',
  family: 'association',
  dimension: 'association',
  label: { de: 'Lokales G nach Getis und Ord', en: 'local G of Getis and Ord' },
  formula: 'zᵢ = (Σⱼ wᵢⱼ pⱼ − p̄ Wᵢ) / (s √((n Σⱼ wᵢⱼ² − Wᵢ²)/(n − 1))),  Wᵢ = Σⱼ wᵢⱼ',
  source: 'Ord & Getis (1995), Geographical Analysis 27(4), 286–306',
  range: [-Infinity, Infinity],
  needs: ['group', 'total', 'contiguity', 'space'],
  parameters: {
    ...linkParameters('binary'),
    own: choice({ de: 'Ob der Raum zu seiner Umgebung zählt', en: 'whether the area counts to its surroundings' }, [
      { name: 'in', label: { de: 'ja (Gᵢ*)', en: 'yes (Gᵢ*)' } },
      { name: 'out', label: { de: 'nein (Gᵢ)', en: 'no (Gᵢ)' } },
    ]),
  },
  reading: {
    de: 'Die Anteile in und um den Raum liegen {value} Standardabweichungen über dem, was eine zufällige Verteilung erwarten ließe.',
    en: 'The shares in and around the area are {value} standard deviations above what a random arrangement would lead to expect.',
  },
  readingBelow: {
    de: 'Die Anteile in und um den Raum liegen {value} Standardabweichungen unter dem, was eine zufällige Verteilung erwarten ließe.',
    en: 'The shares in and around the area are {value} standard deviations below what a random arrangement would lead to expect.',
  },
  note: {
    de: 'Bei vielen Räumen liegt auch ohne Muster etwa jeder zwanzigste außerhalb von ±1,96. Bei Gewichten je Zeile rechnet PySAL (esda) mit Σw statt Σw² und nennt deshalb zu kleine Werte; das R-Paket spdep rechnet richtig.',
    en: 'Among many areas about one in twenty is beyond ±1.96 without any pattern. With weights by row PySAL (esda) takes Σw for Σw² and so gives values that are too small; the R package spdep is right.',
  },
  compute(inputs, values) {
    const where = inhabited(inputs, values)
    const { z } = getisOrdByArea(where.share, where.neighbours, { star: values.own === 0, rows: values.weights === 0 })
    return scattered(z, where, inputs.total.length)
  },
})
