import type { Text } from '../../model/text.ts'

/** What the help says below the options. */
export const notes: Text = {
  de: `
Geschrieben wird UTF-8 mit Komma und Dezimalpunkt, jede Zahl mit allen gelieferten Ziffern, Schlüssel als
Text, ohne Titel, Fußzeilen und Summenzeilen. Geometrie wird GeoJSON (RFC 7946) in Länge und Breite, als CSV oder
Parquet die Tabelle ihrer Eigenschaften. Eine Flat-Datei von GENESIS bekommt eine Zeile je Tag und Ausprägungen und
eine Spalte je Inhalt. Was die Datei offen lässt, wird gefragt und nie geraten.

Beispiele:
  atlas convert daten/einwohner_2024.csv > einwohner.csv
  atlas convert daten/sgb2_2024.csv -o sauber --signs "-=zero .=secret" --licence dl-de/by-2-0
  atlas convert daten/einwohner_2024.csv -o einwohner.parquet
  atlas convert geo/raeume.zip -o raeume.geojson`,
  en: `
Written is UTF-8 with comma and decimal point, each number with all digits that were delivered, keys as
text, without titles, footers and total rows. Geometry becomes GeoJSON (RFC 7946) in longitude and latitude, or as CSV
or Parquet the table of its properties. A flat file of GENESIS gets a row for each day and attributes, and a column for
each content. What the file leaves open is asked and never guessed.

Examples:
  atlas convert data/residents_2024.csv > residents.csv
  atlas convert data/sgb2_2024.csv -o clean --signs "-=zero .=secret" --licence dl-de/by-2-0
  atlas convert data/residents_2024.csv -o residents.parquet
  atlas convert geo/areas.zip -o areas.geojson`,
}
