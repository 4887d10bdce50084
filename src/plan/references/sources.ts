import { tableKind } from '../../model/table-kind.ts'
import type { Parts } from '../parts.ts'
import type { Problem } from '../problem.ts'
import { outsideYears } from './years.ts'

/** A source must say which Berichtsjahr it holds when the plan covers several, and it must be one of them. */
export const sourceReferences = (parts: Parts): Problem[] =>
  Object.entries(parts.sources).flatMap(([id, source]): Problem[] => {
    const path = ['sources', id]
    const several = parts.years !== null && parts.years.from < parts.years.to
    const named = [source.file, source.table, source.sheet, source.member].some((name) =>
      String(name).includes('{year}'),
    )
    const silent = several && source.year === undefined && !named
    const fixed = typeof source.year === 'number' ? { from: source.year, to: source.year } : undefined
    return [
      ...(silent ? [withoutYear(id, path)] : []),
      ...(source.header && source.format.skip > 0 ? [twoHeaders(path)] : []),
      ...unitProblems(source, path),
      ...(source.transpose ? transposeProblems(source, path) : []),
      ...(source.range === undefined ? [] : rangeProblems(source.range, source, path)),
      ...outsideYears(fixed, parts.years, [...path, 'year']),
      ...outsideYears(source.years, parts.years, [...path, 'years']),
    ]
  })

/** Units stand beside numbers that are written out: not in texts, nor in the values of GENESIS, which has a column for them. */
const unitProblems = ({ columns, format }: Parts['sources'][string], path: readonly PropertyKey[]): Problem[] =>
  Object.entries(columns).flatMap(([name, column]): Problem[] => {
    if (typeof column === 'string' || !('column' in column) || column.unit === undefined) return []
    if (column.type === 'number' && format.layout !== 'genesis') return []
    return [
      {
        code: 'ATL-0107',
        path: [...path, 'columns', name, 'unit'],
        found:
          column.type === 'text'
            ? { de: 'ein Text hat keine Einheit', en: 'a text has no unit' }
            : {
                de: 'eine Flat-Datei von GENESIS nennt Einheiten in einer eigenen Spalte',
                en: 'a flat file of GENESIS names units in a column of their own',
              },
        expected: { de: 'kein unit', en: 'no unit' },
      },
    ]
  })

const twoHeaders = (path: readonly PropertyKey[]): Problem => ({
  code: 'ATL-0107',
  path: [...path, 'format', 'skip'],
  found: {
    de: 'header.rows sagt schon, in welchen Zeilen die Spaltenköpfe stehen',
    en: 'header.rows says already in which lines the headers stand',
  },
  expected: { de: 'skip oder header, nicht beide', en: 'skip or header, not both' },
})

/** What a table whose areas stand in columns cannot have: its headers stand in its first column, and every cell must be found again. */
function transposeProblems(
  { file = '', header, format, engine }: Parts['sources'][string],
  path: readonly PropertyKey[],
): Problem[] {
  const other =
    format.layout !== undefined || engine !== undefined || ['json', 'parquet'].includes(tableKind(file) ?? '')
  return [
    ...(header === undefined
      ? []
      : [
          {
            code: 'ATL-0107',
            path: [...path, 'header'],
            found: {
              de: 'stehen die Räume in Spalten, stehen die Überschriften am Anfang der Zeilen',
              en: 'where areas stand in columns, the headers stand at the beginning of the rows',
            },
            expected: { de: 'range oder format.skip', en: 'range or format.skip' },
          } satisfies Problem,
        ]),
    ...(other
      ? [
          {
            code: 'ATL-0107',
            path: [...path, 'transpose'],
            found: { de: 'eine solche Quelle hat ihre Räume in Zeilen', en: 'such a source has its areas in rows' },
            expected: { de: 'eine Arbeitsmappe oder CSV', en: 'a workbook or CSV' },
          } satisfies Problem,
        ]
      : []),
  ]
}

/** What says the same as a range, or leaves it no row. */
function rangeProblems(
  range: string,
  { file = '', header, format, transpose }: Parts['sources'][string],
  path: readonly PropertyKey[],
): Problem[] {
  const said = [
    ...(header?.columns === undefined ? [] : ['header.columns']),
    ...(format.skip > 0 && !header ? ['format.skip'] : []),
  ]
  const bottom = Number(/\d+$/.exec(range)![0])
  const top = Number(/\d+/.exec(range)![0])
  const below = !transpose && (header?.rows.at(-1) ?? top) >= bottom
  return [
    ...said.map((key): Problem => ({
      code: 'ATL-0107',
      path: [...path, ...key.split('.')],
      found: { de: 'range sagt schon, wo die Tabelle steht', en: 'range says already where the table stands' },
      expected: { de: `range oder ${key}, nicht beide`, en: `range or ${key}, not both` },
    })),
    ...(format.layout !== undefined || ['json', 'parquet'].includes(tableKind(file) ?? '')
      ? [
          {
            code: 'ATL-0107',
            path: [...path, 'range'],
            value: range,
            found: { de: 'eine solche Datei hat keine Bereiche', en: 'such a file has no ranges' },
            expected: { de: 'eine Arbeitsmappe oder CSV', en: 'a workbook or CSV' },
          } satisfies Problem,
        ]
      : []),
    ...(below
      ? [
          {
            code: 'ATL-0107',
            path: [...path, 'range'],
            value: range,
            found: { de: 'unter den Spaltenköpfen bleibt keine Zeile', en: 'no row is left below the headers' },
            expected: {
              de: 'ein Bereich, der unter header.rows reicht',
              en: 'a range that reaches below header.rows',
            },
          } satisfies Problem,
        ]
      : []),
  ]
}

const withoutYear = (id: string, path: readonly PropertyKey[]): Problem => ({
  code: 'ATL-0104',
  path,
  at: 'key',
  found: {
    de: `das Berichtsjahr der Quelle "${id}" ist nicht angegeben`,
    en: `the Berichtsjahr of the source "${id}" is not given`,
  },
  expected: {
    de: '{year} im Dateinamen (auch in sheet oder member), year: 2024 oder year: {column: …}',
    en: '{year} in the file name (or in sheet or member), year: 2024 or year: {column: …}',
  },
})
