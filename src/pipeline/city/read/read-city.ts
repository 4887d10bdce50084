import { csv } from '../../../ingest/csv/csv.ts'
import type { Bezugsraum } from '../../../model/bezugsraum.ts'
import type { City } from '../../../model/city.ts'
import type { ColumnSpec, Dialect, Read } from '../../../model/delivery.ts'
import type { Files } from '../../../model/files.ts'
import type { Finding } from '../../../model/finding.ts'
import { pick } from '../../../model/pick.ts'
import { statusCode } from '../../../model/status.ts'
import type { Table } from '../../../model/table.ts'
import { year } from '../../../model/year.ts'
import { align } from '../../../prepare/align.ts'
import { areasOfTable } from '../../../prepare/areas.ts'
import { checkCounts } from '../../../prepare/city/check-counts.ts'
import { inOptions, readInOptions, type OptionWords } from '../../gather/in-options.ts'
import { layerOf, type LayerOptions, type LayerRequest } from '../../gather/layer-of.ts'
import { namedTable } from '../../gather/named-table.ts'
import { leftOut } from '../../segregation/areas-of-year.ts'
import { withoutYear } from '../../undated.ts'
import { countRanges } from '../../segregation/count-ranges.ts'
import { placeOf } from './place-of.ts'
import type { ToldCity } from './told-city.ts'
import { hasErrors } from '../../../model/has-errors.ts'

/** A table of persons by area and group, named on the command line. */
export interface CityRequest {
  readonly file: string
  readonly key: string
  /** Columns of the groups, in their order. */
  readonly groups: readonly string[]
  /** Column of all persons; null: the groups together are all. */
  readonly total: string | null
  /** Columns with the key of a higher level. */
  readonly by: readonly string[]
  /** The year to be read of a table that holds several, and its column; null: the table is of one. */
  readonly dated: { readonly column: string; readonly year: number } | null
  readonly format: Dialect
  /** Keys of total rows. */
  readonly drop: readonly string[]
  readonly areas: LayerRequest | null
  /** Keys of areas whose centroids are city centres. */
  readonly centres: readonly string[]
  /** Metres within which borders that do not fit to the last digit still count as touching. */
  readonly tolerance: number
  /** Signs that stand for a count from the least to the most; null: there are none. */
  readonly withheld: { readonly signs: readonly string[]; readonly least: number; readonly most: number } | null
  /** Of what every count is the nearest multiple; 0: none is rounded. */
  readonly rounding: number
}

export interface CityRead {
  readonly city: City
  /** By level, the area of that level which each area belongs to. */
  readonly parents: ReadonlyMap<string, readonly string[]>
  /** Areas of the table, those of which a count is withheld, and which are not in the city, among them. */
  readonly units: readonly Bezugsraum[]
  /** null where every count is known. */
  readonly told: ToldCity | null
}

/** What readers of tables call by its place in a plan, and the options of `atlas segregation` that say it. */
export const wordsOf = ({ file, format, groups, total, by }: Omit<CityRequest, 'dated'>): OptionWords => ({
  place: 'sources.table',
  options: {
    ...(total === null ? {} : { [`columns.n.${total}`]: '--total' }),
    ...Object.fromEntries(groups.map((header) => [`columns.n.${header}`, '--groups'])),
    ...Object.fromEntries(by.map((header) => [`columns.t.${header}`, '--by'])),
    key: '--key',
    year: '--year-column',
    signs: '--suppressed',
    drop: '--drop',
  },
  table: { file, format, option: '--format' },
})

/**
 * The city of a table, with its geometry where there is any. Errors among the findings mean: do not use it.
 *
 * @param own areas that a table without geometry must be of; null: it brings its own
 */
export async function readCity(
  request: CityRequest,
  files: Files,
  options: LayerOptions = { key: '--areas-key', layer: '--areas-layer' },
  own: readonly Bezugsraum[] | null = null,
): Promise<Read<CityRead | null>> {
  const numbers = [...new Set([...request.groups, ...(request.total === null ? [] : [request.total])])]
  const columns = Object.fromEntries<ColumnSpec>([
    ...numbers.map((header): [string, ColumnSpec] => [`n.${header}`, { header, type: 'number' }]),
    ...request.by.map((header): [string, ColumnSpec] => [`t.${header}`, { header, type: 'text' }]),
  ])
  const signs = Object.fromEntries((request.withheld?.signs ?? []).map((sign) => [sign, 'secret' as const]))
  const dated = request.dated && { column: request.dated.column, years: [year(request.dated.year)] }
  const reading = csv(pick(files, request.file), namedTable(request, columns, signs, dated))
  const { value, findings } = await readInOptions(wordsOf(request), reading)
  const [table] = value
  if (table === undefined || hasErrors(findings)) return { value: null, findings }
  const listed = areasOfTable(table)
  const layer = request.areas && (await layerOf(request.areas, options, files))
  const named = layer?.value.units ?? own
  const units = named ?? listed.value.units
  const aligned = align(table, units, 'refuse')
  const unlike = withoutYear(inOptions(named ? aligned.findings : listed.findings, wordsOf(request))).map(
    request.dated ? (finding) => finding : severalYears,
  )
  const read = [...findings, ...(layer?.findings ?? []), ...unlike]
  const empty = missing(table, numbers, request.withheld !== null)
  if (hasErrors([...read, ...empty])) return { value: null, findings: [...read, ...empty] }
  const cells = (header: string) => aligned.value.numbers.get(`table.n.${header}`)!
  const known = [...units.keys()].filter((i) => numbers.every((header) => cells(header).status[i] === statusCode.ok))
  const column = (header: string) => Float64Array.from(known, (i) => cells(header).values[i]!)
  const counts = request.groups.map(column)
  const total =
    request.total === null
      ? Float64Array.from(known, (_, i) => counts.reduce((sum, count) => sum + count[i]!, 0))
      : column(request.total)
  const ids = known.map((i) => units[i]!.id)
  const place = layer && placeOf(layer.value.layer!, ids, { ...request, file: request.areas!.file })
  const city: City = {
    level: 'base',
    ids,
    total,
    groups: request.groups.map((header, k) => ({ id: header, label: { de: header, en: header }, count: counts[k]! })),
    space: place?.value.space ?? null,
    contiguity: place?.value.contiguity ?? null,
    centres: place?.value.centres ?? null,
  }
  const parents = new Map(request.by.map((header) => [header, aligned.value.texts.get(`table.t.${header}`)!]))
  const { withheld, rounding } = request
  const told: ToldCity = {
    file: request.file,
    counts: new Map(
      numbers.map((header) => [
        header,
        countRanges(cells(header), { ...(withheld && { suppressed: [withheld.least, withheld.most] }), rounding }),
      ]),
    ),
    groups: request.groups,
    total: request.total,
    parents,
    without: leftOut(units, new Set(known)),
  }
  const inCity = new Map([...parents].map(([level, names]) => [level, known.map((i) => names[i]!)]))
  const rowOf = new Map(table.keys.map((key, i) => [key, table.lines[i]!]))
  return {
    value: { city, parents: inCity, units, told: withheld || rounding > 0 ? told : null },
    findings: [
      ...read,
      ...(place?.findings ?? []),
      ...withoutParent(
        parents,
        units.map(({ id }) => id),
        request.file,
        rowOf,
      ),
      ...checkCounts(city, {
        file: request.file,
        lines: ids.map((id) => rowOf.get(id) ?? 0),
        total: request.total ?? request.groups.join(' + '),
        groups: Object.fromEntries(request.groups.map((header) => [header, header])),
      }).filter(({ code }) => known.length === units.length || !ofTheWhole.includes(code)),
    ],
  }
}

/** A key that comes twice may come once a year. */
const severalYears = (finding: Finding): Finding =>
  finding.code !== 'ATL-0303' || !finding.remedy
    ? finding
    : {
        ...finding,
        remedy: {
          de: `${finding.remedy.de}; enthält die Tabelle mehrere Jahre: --year-column`,
          en: `${finding.remedy.en}; if the table holds several years: --year-column`,
        },
      }

/** What is found of all areas says nothing where some are left out. */
const ofTheWhole: readonly Finding['code'][] = ['ATL-0360', 'ATL-0361']

/** Cells without a number, and without a sign for one: a measure over the other areas would be that of another city. */
function missing(table: Table, headers: readonly string[], withheld: boolean): Finding[] {
  return headers.flatMap((header) => {
    const { status } = table.numbers[`n.${header}`]!
    return table.keys.flatMap((key, i): Finding[] =>
      status[i] === statusCode.ok || (withheld && status[i] === statusCode.secret)
        ? []
        : [
            {
              code: 'ATL-0362',
              severity: 'error',
              file: table.file,
              row: table.lines[i]!,
              column: header,
              raum: key,
              found: { de: 'keine Anzahl in der Zelle', en: 'no count in the cell' },
              expected: { de: 'eine Anzahl von Personen, auch 0', en: 'a count of persons, 0 included' },
              remedy: {
                de: 'die Anzahl eintragen, oder den Raum aus Tabelle und Geometrie nehmen',
                en: 'enter the count, or take the area out of table and geometry',
              },
            },
          ],
    )
  })
}

function withoutParent(
  parents: CityRead['parents'],
  ids: readonly string[],
  file: string,
  rowOf: ReadonlyMap<string, number>,
): Finding[] {
  return [...parents].flatMap(([column, names]) =>
    ids.flatMap((raum, i): Finding[] =>
      names[i] !== ''
        ? []
        : [
            {
              code: 'ATL-0304',
              severity: 'error',
              file,
              row: rowOf.get(raum) ?? 0,
              column,
              raum,
              found: { de: 'der Schlüssel der höheren Ebene fehlt', en: 'the key of the higher level is missing' },
            },
          ],
    ),
  )
}
