import type { Language } from '../../../model/text.ts'
import { csvLines } from '../../../render/csv-lines.ts'
import { plain } from '../../../render/plain.ts'
import type { CityLocal } from '../local-of.ts'
import { parameterText } from '../parameter-text.ts'

const head = [
  'ebene',
  'gebiet_id',
  'gruppe',
  'referenz',
  'mass',
  'parameter',
  'wert',
  'p',
  'p_korrigiert',
  'klasse',
  'klasse_text',
]

/** The values of areas for machines, a row an area, group and measure. */
export const localCsv = (all: readonly CityLocal[], language: Language): string =>
  csvLines(
    head,
    all.flatMap(({ level, group, reference, measure, parameters, areas }) =>
      areas.map(({ id, value, p, q, klasse }) => [
        level,
        id,
        group,
        reference,
        measure.id,
        parameterText(measure, parameters),
        ...[value, p, q].map(plain),
        String(klasse?.number ?? ''),
        klasse?.label[language] ?? '',
      ]),
    ),
  )
