import type { Text } from '../../model/text.ts'
import type { Null } from './nulls.ts'
import type { Resampling } from './resamplings.ts'

/** What chance is thought to have done, as a sentence beside a p-value. */
export const nullWords: Readonly<Record<Null, Text>> = {
  evenness: {
    de: 'Zufall heißt hier: Jede Person gehört mit derselben Wahrscheinlichkeit zur Gruppe, gleich wo sie lebt; die Räume behalten ihre Größe.',
    en: 'Chance means here: everybody belongs to the group with the same probability, wherever they live; areas keep their sizes.',
  },
  systematic: {
    de: 'Zufall heißt hier: Jede Person lebt unabhängig von ihrer Gruppe mit der Wahrscheinlichkeit in einem Raum, die dessen Anteil an allen entspricht; die Gruppen behalten ihre Größe.',
    en: 'Chance means here: everybody, of whatever group, lives in an area with the probability of its part of all; groups keep their sizes.',
  },
  persons: {
    de: 'Zufall heißt hier: Alle Personen tauschen beliebig die Plätze; Räume und Gruppen behalten ihre Größe.',
    en: 'Chance means here: all persons change places at will; areas and groups keep their sizes.',
  },
  places: {
    de: 'Zufall heißt hier: Die Räume tauschen als Ganzes ihre Lage; nur die Nachbarschaft ändert sich. Maße, die nicht auf die Karte sehen, bleiben dabei, wie sie sind; für sie gibt es kein p.',
    en: 'Chance means here: the areas change places as a whole; nothing but who is next to whom changes. Measures that do not look at the map stay as they are; for them there is no p.',
  },
}

/** What is thought of as drawn, as a sentence beside an interval. */
export const resamplingWords: Readonly<Record<Resampling, Text>> = {
  persons: {
    de: 'Gezogen werden die Personen jeder Gruppe, mit den Wahrscheinlichkeiten, mit denen die Gruppe in den Räumen lebt.',
    en: 'Drawn are the persons of each group, with the probabilities with which the group lives in the areas.',
  },
  areas: {
    de: 'Gezogen werden die Räume, mit allen, die darin leben.',
    en: 'Drawn are the areas, with all who live there.',
  },
}

/**
 * How to read an interval, to be filled with `{level}` (per cent), `{low}` and `{high}`. A register counts everybody:
 * what varies is not the count but what would have been counted had chance ruled a little differently.
 */
export const intervalWords: Readonly<Record<'register' | 'sample', Text>> = {
  register: {
    de: 'Das Register zählt alle Personen; der Wert hat keinen Stichprobenfehler. Der Bereich von {low} bis {high} ({level} %) sagt, wie weit der Wert schwanken würde, wenn dieselben Verhältnisse noch einmal zufällig zu Umzügen, Geburten und Einzelentscheidungen führten (gedachte Grundgesamtheit). Eine Änderung innerhalb dieses Bereichs ist kein Beleg für veränderte Verhältnisse.',
    en: 'The register counts everybody; the value has no sampling error. The range from {low} to {high} ({level} %) says how far it would vary if the same conditions led by chance to moves, births and single decisions once more (an imagined superpopulation). A change within this range is no evidence of changed conditions.',
  },
  sample: {
    de: 'Die Zahlen stammen aus einer Stichprobe. Der Bereich von {low} bis {high} ({level} %) enthält den Wert aller Personen bei {level} von 100 solchen Stichproben.',
    en: 'The numbers come from a sample. The range from {low} to {high} ({level} %) holds the value of all persons in {level} of 100 such samples.',
  },
}

/** What the p-value of a test says and what it does not, to be filled with `{p}`. */
export const pWords: Text = {
  de: 'In höchstens {p} von 100 zufällig entstandenen Städten wäre der Wert so weit vom Zufall entfernt wie hier. Das sagt nur, ob Zufall allein genügt, und nicht, ob der Unterschied groß ist.',
  en: 'In at most {p} of 100 cities made by chance the value would be as far from chance as here. That says only whether chance alone is enough, and not whether the difference is large.',
}

/** What the two p-values of a change say, and why they differ. */
export const changeWords: readonly Text[] = [
  {
    de: 'p der Veränderung gehört zu ihrem Bereich: Es ist genau dann höchstens 0,05, wenn der Bereich die 0 nicht enthält. Gefragt ist, ob die Veränderung größer ist, als sie schon deshalb wäre, weil die Personen beider Seiten auch zufällig hier oder dort leben.',
    en: 'p of a change belongs to its range: it is at most 0.05 exactly where the range does not hold 0. The question is whether the change is larger than it would be only because the persons of both sides live here or there by chance as well.',
  },
  {
    de: '„p bei Tausch“ fragt etwas anderes: ob es auch so käme, wenn das Los entschiede, welche Anzahlen zu welcher Seite gehören (in denselben Räumen Raum für Raum, sonst alle Räume aus einem Topf). Hier zählen Räume, nicht Personen: Hängt eine Veränderung an wenigen Räumen, so ist dieses p groß, auch wenn sie sicher ist; gehen viele kleine in dieselbe Richtung, so ist es klein, auch wenn jede einzelne Zufall sein kann.',
    en: '“p by swapping” asks something else: whether it would come about as well if lots decided which counts belong to which side (in the same areas area by area, else all areas from one urn). Here areas count, not persons: where a change hangs on few areas this p is large although the change is sure; where many small ones go the same way it is small although each may be chance.',
  },
]

/** What the value less its bias is. */
export const biasWords: Text = {
  de: 'Ohne Verzerrung: Kleine Anzahlen schwanken, und jedes Schwanken lässt eine Stadt ungleicher erscheinen. Um wie viel, zeigen die Ziehungen; so viel ist hier abgezogen, ebenso im Bereich.',
  en: 'Less bias: small counts scatter, and any scatter makes a city look more uneven. The draws show by how much; that is taken off here, and in the range.',
}

/** What the standard error of the jackknife says. */
export const jackknifeWords: Text = {
  de: 'Standardfehler: wie sehr der Wert an einzelnen Räumen hängt. Jeder Raum ist einmal weggelassen; der Fehler gälte, wenn die Räume aus vielen solchen gezogen wären.',
  en: 'Standard error: how much the value hangs on single areas. Each area is left out once; the error would hold if the areas were drawn from many such ones.',
}
