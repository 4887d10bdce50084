import type { Text } from '../model/text.ts'

/**
 * A plan that says nothing yet: `atlas inspect --write` adds areas and tables, and the patterns in its comments are what only
 * people can say. Without the `# ` before them they are entries.
 */
export const emptyPlan: Text = {
  de: `# yaml-language-server: $schema=./atlas.schema.json
#
# Der Plan des Atlas. So entsteht er:
#   1. hier unten die Muster ohne das # davor eintragen: Titel, Herausgeber, Jahre
#   2. atlas inspect geo/raeume.geojson --write --gebietsstand 2022-01-01 --name bezugsraum
#   3. atlas inspect daten/einwohner_2024.csv --write        ebenso jede weitere Tabelle
#   4. Indikatoren und Geheimhaltung eintragen, mit den Spalten, die jetzt unter sources stehen
#   5. atlas check        sagt, was noch fehlt oder nicht stimmt
#   6. atlas build        rechnet den Atlas in den Ordner out/
# Ein ganzer Plan zum Nachlesen, mit allem, was möglich ist: atlas init musterstadt

atlas: 1

# title: Sozialstrukturatlas Musterstadt
# publisher: { name: "Stadt Musterstadt, Amt für Soziales", contact: sozialplanung@musterstadt.example, licence: dl-de/by-2-0 }
# years: { from: 2023, to: 2024 }

# indicators:
#   transferbezug:
#     label: Personen unter 65 im SGB-II-Bezug
#     numerator: sgb2.u65          # Quelle, Punkt, Spalte
#     denominator: einwohner.u65
#     unit: "%"
#     direction: burden            # burden (ein hoher Wert heißt Belastung), resource oder neutral

# protect: { minimum-count: 3, below: withhold, secondary: true }  # was auf weniger als 3 Personen beruht, wird gesperrt

# Wenn gewünscht:
# segregation:
#   groups: { armut: { label: Personen unter 65 im SGB-II-Bezug, count: sgb2.u65, of: einwohner.u65 } }
#   measures: [segregation-index, isolation]                       # atlas list measures nennt alle
# index:
#   sozialindex: { label: Sozialindex, preset: muenster, status: [transferbezug] }   # atlas list presets nennt die Vorlagen
`,
  en: `# yaml-language-server: $schema=./atlas.schema.json
#
# The plan of the atlas. This is how it comes about:
#   1. write in the patterns below without the # before them: title, publisher, years
#   2. atlas inspect geo/areas.geojson --write --gebietsstand 2022-01-01 --name area
#   3. atlas inspect data/residents_2024.csv --write        and so each further table
#   4. write in indicators and disclosure control, with the columns that now stand under sources
#   5. atlas check        says what is still missing or wrong
#   6. atlas build        computes the atlas into the folder out/
# A whole plan to read, with all that is possible: atlas init musterstadt

atlas: 1
language: en

# title: Musterstadt Social Structure Atlas
# publisher: { name: "City of Musterstadt, social affairs", contact: planning@musterstadt.example, licence: dl-de/by-2-0 }
# years: { from: 2023, to: 2024 }

# indicators:
#   benefits:
#     label: residents under 65 in SGB II households
#     numerator: sgb2.u65          # source, dot, column
#     denominator: residents.u65
#     unit: "%"
#     direction: burden            # burden (a high value is burden), resource or neutral

# protect: { minimum-count: 3, below: withhold, secondary: true }  # what rests on fewer than 3 persons is withheld

# If wanted:
# segregation:
#   groups: { poverty: { label: residents under 65 in SGB II households, count: sgb2.u65, of: residents.u65 } }
#   measures: [segregation-index, isolation]                       # atlas list measures names them all
# index:
#   social-index: { label: social index, preset: muenster, status: [benefits] }   # atlas list presets names the presets
`,
}
