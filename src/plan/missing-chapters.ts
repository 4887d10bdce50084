import type { Text } from '../model/text.ts'

/** What helps where a plan lacks one of the entries that every plan has: an example, or the command that writes it. */
export const missingChapters: Readonly<Record<string, Text>> = {
  atlas: example('atlas: 1'),
  title: example('title: Sozialstrukturatlas Musterstadt'),
  publisher: example(
    'publisher: { name: Stadt Musterstadt, contact: sozialplanung@musterstadt.example, licence: dl-de/by-2-0 }',
  ),
  years: example('years: { from: 2019, to: 2024 }'),
  areas: {
    de: 'atlas inspect geo/raeume.geojson --write --gebietsstand 2022-01-01 trägt sie aus der Datei der Räume ein',
    en: 'atlas inspect geo/areas.geojson --write --gebietsstand 2022-01-01 writes them in from the file of the areas',
  },
  sources: {
    de: 'atlas inspect daten/einwohner_2024.csv --write trägt eine Tabelle ein',
    en: 'atlas inspect data/residents_2024.csv --write writes in a table',
  },
  indicators: example(
    'indicators: { kinderarmut: { label: Kinder unter 15 im SGB-II-Bezug, numerator: sgb2.u15, denominator: einwohner.u15, unit: "%", direction: burden } }',
  ),
  protect: example('protect: { minimum-count: 3, below: withhold, secondary: true }'),
}

function example(entry: string): Text {
  return { de: `zum Beispiel ${entry}`, en: `for example ${entry}` }
}
