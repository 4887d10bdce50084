import type { Code, Fault } from '../codes.ts'
import type { Text } from '../text.ts'

/** What follows from an error of which nothing nearer is to be said. */
export const stops: Readonly<Record<Fault, Text>> = {
  plan: {
    de: 'so wird nichts gerechnet und nichts geschrieben',
    en: 'nothing is computed or written like this',
  },
  input: {
    de: 'was hier steht, kann nicht gelesen werden; es wird nichts gerechnet und nichts geschrieben',
    en: 'what stands here cannot be read; nothing is computed or written',
  },
  findings: {
    de: 'bis es berichtigt ist, wird nichts gerechnet und nichts geschrieben',
    en: 'until it is mended nothing is computed or written',
  },
  disclosure: { de: 'es wird nichts geschrieben', en: 'nothing is written' },
  bug: { de: 'es wird nichts geschrieben', en: 'nothing is written' },
}

const noValue: Text = {
  de: 'für diesen Raum und dieses Jahr gibt es aus dieser Tabelle keinen Wert',
  en: 'this table gives no value for this area and year',
}
const oneIsWrong: Text = {
  de: 'eine der Zahlen ist falsch, und mit ihr jeder Wert, der auf ihr beruht',
  en: 'one of the numbers is wrong, and with it every value that rests on it',
}
const twoShapes: Text = {
  de: 'Fläche, Mittelpunkt und Nachbarn des Raums können falsch sein',
  en: 'size, centre and neighbours of the area may be wrong',
}
const noLevel: Text = {
  de: 'der Raum fehlt in den Summen der höheren Ebene',
  en: 'the area is missing from the sums of the higher level',
}
const uncarried: Text = {
  de: 'Zahlen des alten Gebietsstands kämen nicht alle oder mehrfach bei den neuen Räumen an',
  en: 'numbers of the old Gebietsstand would not all reach the new areas, or more than once',
}

/** What usually follows from a finding, where it does not say more itself. */
export const consequences: Readonly<Partial<Record<Code, Text>>> = {
  'ATL-0221': {
    de: 'so stünden die Namen auch in Karten und Berichten',
    en: 'names would stand like this in maps and reports',
  },
  'ATL-0248': {
    de: 'steht dort ein Zwischenstand oder eine Summe, zählt sie mit',
    en: 'where it holds a draft or a total, it counts too',
  },
  'ATL-0301': {
    de: 'was in dieser Zeile steht, gehört zu keinem Raum und zählt nirgends',
    en: 'what stands in this row belongs to no area and counts nowhere',
  },
  'ATL-0302': noValue,
  'ATL-0303': {
    de: 'der Raum würde doppelt gezählt, oder eine der Zeilen ginge verloren',
    en: 'the area would be counted twice, or one of the rows would be lost',
  },
  'ATL-0304': {
    de: 'was hier steht, lässt sich keinem Raum zuordnen',
    en: 'what stands here cannot be given to any area',
  },
  'ATL-0305': {
    de: 'der Anteil läge über 100 %',
    en: 'the share would be above 100%',
  },
  'ATL-0306': {
    de: 'Summen und Anteile wären mit dieser Anzahl falsch',
    en: 'sums and shares would be wrong with this count',
  },
  'ATL-0307': oneIsWrong,
  'ATL-0308': {
    de: 'gerechnet wird mit der Zahl, wie sie ist; eine Schätzung oder ein verrutschtes Komma wäre nicht zu unterscheiden',
    en: 'it is used as it is; an estimate and a misplaced decimal sign could not be told apart',
  },
  'ATL-0309': {
    de: 'der Anteil der Gruppe läge über 100 %',
    en: 'the share of the group would be above 100%',
  },
  'ATL-0310': {
    de: 'ohne die Nullen gehören diese Schlüssel zu keinem Raum oder zu einem falschen',
    en: 'without the zeros these keys belong to no area, or to a wrong one',
  },
  'ATL-0311': {
    de: 'der Wert geht so in die Tabellen und in den Index ein',
    en: 'the value enters the tables and the index as it is',
  },
  'ATL-0312': {
    de: 'ohne Unterschiede zwischen den Räumen gibt es keine gemeinsame Skala',
    en: 'without differences between the areas there is no common scale',
  },
  'ATL-0313': {
    de: 'der Indikator fehlt in diesem Jahr auf Karten, in Tabellen und im Index',
    en: 'the indicator is missing from maps, tables and the index of this year',
  },
  'ATL-0314': {
    de: 'für dieses Jahr gibt es keinen Index',
    en: 'there is no index for this year',
  },
  'ATL-0330': oneIsWrong,
  'ATL-0332': {
    de: 'ein Fehler der Lieferung sähe aus wie eine Entwicklung',
    en: 'a mistake in the delivery would look like a development',
  },
  'ATL-0333': {
    de: 'die einen Werte wären hundertmal zu klein neben den anderen',
    en: 'some values would be a hundred times too small beside the others',
  },
  'ATL-0334': {
    de: 'die Spalte unterscheidet keine Räume; sie kann versehentlich ausgefüllt sein',
    en: 'the column tells no areas apart; it may have been filled down by mistake',
  },
  'ATL-0336': {
    de: 'wahrscheinlich steht bei einem der beiden Räume die Zeile des anderen',
    en: 'probably one of the two areas has the row of the other',
  },
  'ATL-0340': uncarried,
  'ATL-0341': uncarried,
  'ATL-0342': uncarried,
  'ATL-0343': uncarried,
  'ATL-0344': uncarried,
  'ATL-0346': {
    de: 'in diesen Räumen fehlt der Indikator für dieses Jahr',
    en: 'these areas lack the indicator for this year',
  },
  'ATL-0350': noLevel,
  'ATL-0351': {
    de: 'seine Zahlen zählten in der falschen oder in beiden Summen',
    en: 'its numbers would count in the wrong sum or in both',
  },
  'ATL-0380': { de: 'so viele Typen lassen sich nicht bilden', en: 'so many types cannot be formed' },
  'ATL-0381': { de: 'so viele Typen lassen sich nicht bilden', en: 'so many types cannot be formed' },
  'ATL-0383': { de: 'der Name erscheint nirgends', en: 'the name appears nowhere' },
  'ATL-0384': { de: 'der Typ steht dort ohne Namen', en: 'the type stands there without a name' },
  'ATL-0403': {
    de: 'welche Fläche gilt, ist offen; eine ginge verloren',
    en: 'which polygon counts is open; one would be lost',
  },
  'ATL-0407': twoShapes,
  'ATL-0410': twoShapes,
  'ATL-0411': {
    de: 'Punkte in der Lücke liegen in keinem Raum, und die Räume daneben gelten dort nicht als Nachbarn',
    en: 'points in the gap lie in no area, and the areas beside it do not count as neighbours there',
  },
  'ATL-0412': {
    de: 'Punkte in der Überlappung liegen in zwei Räumen, und die Flächen zählen doppelt',
    en: 'points in the overlap lie in two areas, and the land counts twice',
  },
  'ATL-0413': {
    de: 'die Karte wird klein, und Maße über Lage und Entfernung können falsch sein',
    en: 'the map becomes small, and measures of place and distance may be wrong',
  },
  'ATL-0414': {
    de: 'ein solcher Rest kann Nachbarn vortäuschen oder verdecken',
    en: 'such a remnant can feign neighbours or hide them',
  },
  'ATL-0416': {
    de: 'die Fläche des Raums wird um ein Stück kleiner gerechnet, das nicht zu ihr gehört',
    en: 'the size of the area is reduced by land that is not part of it',
  },
  'ATL-0417': {
    de: 'die Fläche dort zählt doppelt (bei Löchern fehlt sie doppelt), und Punkte darin sind falsch zugeordnet',
    en: 'the land there counts twice (of holes it is missing twice), and points in it are misplaced',
  },
  'ATL-0420': { de: 'der Punkt zählt in keinem Raum', en: 'the point counts in no area' },
  'ATL-0421': {
    de: 'in welchem Raum der Punkt zählt, ist nicht bestimmt',
    en: 'in which area the point counts is not determined',
  },
  'ATL-0422': { de: 'was hier steht, zählt in keinem Raum', en: 'what stands here counts in no area' },
}
