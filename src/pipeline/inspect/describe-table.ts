import type { Coordinates } from '../../ingest/inspect/coordinates.ts'
import type { ColumnEvidence } from '../../ingest/inspect/columns.ts'
import type { TableEvidence } from '../../ingest/inspect/inspect-table.ts'
import { lettersOf, nameOfRange } from '../../ingest/workbook/place.ts'
import type { KindCounts } from '../../ingest/inspect/notation.ts'
import { numbered } from '../../model/nouns.ts'
import type { GridRow } from '../../model/grid.ts'
import type { Text } from '../../model/text.ts'
import type { Pen } from './pen.ts'
import { cellsWith, signWords } from './sign-words.ts'

const sampleRows = 3
const sampleWidth = 12

/** Title rows, headers, notation, keys, columns, totals and three rows of a table. */
export function describeTable(table: TableEvidence, pen: Pen): string[] {
  const { layout, turned, annex, keys, key, totals, headings, columns, shape, coordinates, rows } = table
  const { t, entry } = pen
  const { titles, headerLines, footer } = layout!
  // Of a table that was turned, rows are columns of the file.
  const placeOf = (line: number) => (turned ? lettersOf(line - 1) : String(line))
  return [
    ...titles.map((row) => entry({ de: 'Titel', en: 'title' }, `${row.line}: ${textOf(row)}`)),
    turned
      ? entry(
          { de: 'Räume', en: 'areas' },
          t({
            de: `stehen in Spalten (${nameOfRange(turned)}): transpose: true`,
            en: `stand in columns (${nameOfRange(turned)}): transpose: true`,
          }),
        )
      : entry({ de: 'Kopfzeile', en: 'header' }, headerLines.join(', ')),
    entry({ de: 'Zeilen', en: 'rows' }, String(rows.length)),
    ...footer.map((row) => entry({ de: 'Fußzeile', en: 'footer' }, `${row.line}: ${textOf(row)}`)),
    ...(annex
      ? [
          entry(
            { de: 'Anhang', en: 'annex' },
            t({
              de: `ab ${placeOf(annex.line)}: ${numbered(annex.rows, 'row').de} ohne Räume, in allen ${annex.matches} Spalten zusammen so viel wie alle Räume`,
              en: `from ${placeOf(annex.line)}: ${numbered(annex.rows, 'row').en} without areas, in all ${annex.matches} columns together as much as all areas`,
            }),
          ),
        ]
      : []),
    ...notation(table, pen),
    ...totals.map((one) =>
      entry(
        { de: 'Summenzeile', en: 'total row' },
        t({
          de: `${placeOf(one.line)}: "${one.key}", ${one.matches} von ${one.of} Spalten gehen auf`,
          en: `${placeOf(one.line)}: "${one.key}", ${one.matches} of ${one.of} columns add up`,
        }),
      ),
    ),
    ...headings.map(({ line, key: text }) =>
      entry({ de: 'Überschrift', en: 'heading' }, `${placeOf(line)}: "${text}"`),
    ),
    ...keys.slice(0, 5).map((one) =>
      entry(
        { de: 'Schlüssel', en: 'key' },
        `${one === key ? '→ ' : ''}${one.headers.join(' + ')}: ${t(
          one.areas === 0
            ? {
                de: `${one.distinct} verschiedene in ${numbered(rows.length, 'row').de}`,
                en: `${one.distinct} different in ${numbered(rows.length, 'row').en}`,
              }
            : {
                de: `${one.matches} von ${one.areas} Räumen (${one.gebietsstand})${one.lostZeros > 0 ? `, ${one.lostZeros} ohne führende Null` : ''}`,
                en: `${one.matches} of ${one.areas} areas (${one.gebietsstand})${one.lostZeros > 0 ? `, ${one.lostZeros} without leading zero` : ''}`,
              },
        )}`,
      ),
    ),
    ...(shape.year === null ? [] : [entry({ de: 'Jahr', en: 'year' }, shape.year)]),
    ...(shape.name === null ? [] : [entry({ de: 'Name', en: 'name' }, shape.name)]),
    ...(coordinates === null ? [] : [entry({ de: 'Koordinaten', en: 'coordinates' }, placeWords(coordinates, t))]),
    ...shape.dimensions.map(({ header, values }) =>
      entry({ de: 'Merkmal', en: 'dimension' }, `${header}: ${values.slice(0, 12).join(', ')}`),
    ),
    ...columns.map((column) => entry({ de: 'Spalte', en: 'column' }, columnWords(column, pen))),
    ...rows
      .slice(0, sampleRows)
      .map((cells) =>
        entry(
          { de: 'Beispiel', en: 'sample' },
          cells.slice(0, sampleWidth).join(' | ') + (cells.length > sampleWidth ? ' | …' : ''),
        ),
      ),
  ]
}

const placeWords = ({ x, y, likely }: Coordinates, t: Pen['t']): string =>
  `${x}, ${y} (${likely.length === 0 ? t({ de: 'System offen', en: 'system open' }) : t({ de: `möglich: ${likely.join(' | ')}`, en: `possible: ${likely.join(' | ')}` })})`

const textOf = ({ cells }: GridRow) => cells.filter((cell) => cell !== null && cell !== '').join(' ')

function notation({ notation: found, notationWhy, kinds, columns }: TableEvidence, { t, entry }: Pen): string[] {
  if (!columns.some(({ type }) => type === 'number')) return []
  const sign = (label: Text, value: string | null | undefined) =>
    entry(
      label,
      `${value === undefined ? '?' : value === null ? t({ de: 'keines', en: 'none' }) : `"${value}"`} (${t(signWords(kinds))}${notationWhy ? `; ${t(notationWhy)}` : ''})`,
    )
  return [
    sign({ de: 'Dezimalzeichen', en: 'decimal sign' }, found?.decimal),
    ...(found?.thousands ? [sign({ de: 'Tausenderzeichen', en: 'thousands sign' }, found.thousands)] : []),
  ]
}

const types: Readonly<Record<ColumnEvidence['type'], Text>> = {
  number: { de: 'Zahl', en: 'number' },
  text: { de: 'Text', en: 'text' },
  empty: { de: 'leer', en: 'empty' },
}

function columnWords(
  { header, at, type, kinds, range, exact, empty, unit, signs, sentinels, distinct }: ColumnEvidence,
  { t, number }: Pen,
): string {
  const parts = [
    t(types[type]),
    ...(range
      ? [(exact ?? range.map(number)).join(' … ')]
      : type === 'text'
        ? [t({ de: `${distinct} verschiedene`, en: `${distinct} different` })]
        : []),
    ...(type === 'number' ? signCounts(kinds, t) : []),
    ...(unit.length > 0 ? [t({ de: 'mit ', en: 'with ' }) + unit.map((one) => `"${one}"`).join(', ')] : []),
    ...(empty > 0 ? [t({ de: `${empty} leer`, en: `${empty} empty` })] : []),
    ...[...signs, ...sentinels].map(({ sign, count }) => `"${sign}" ${count}×`),
  ]
  return `${header === '' ? `(${at + 1})` : header}: ${parts.join(', ')}`
}

function signCounts(kinds: KindCounts, t: Pen['t']): string[] {
  const [commas, points] = [cellsWith('comma', kinds), cellsWith('point', kinds)]
  return [
    ...(commas > 0 ? [t({ de: `${commas} mit Komma`, en: `${commas} with comma` })] : []),
    ...(points > 0 ? [t({ de: `${points} mit Punkt`, en: `${points} with point` })] : []),
  ]
}
