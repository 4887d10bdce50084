import type { Cell } from '../../model/grid.ts'
import type { Finding } from '../../model/finding.ts'
import type { Text } from '../../model/text.ts'
import { numberReader } from '../table/number.ts'
import { cellKind } from './cell-kind.ts'
import { valueOf } from './columns.ts'
import { doubt } from './doubt.ts'
import type { Given } from './given.ts'
import { countKinds, notationsOf, type KindCounts, type Notation } from './notation.ts'

export interface NotationChoice {
  readonly notation: Notation | null
  /** What the choice rests on; null where no sign is needed or the cells leave no other. */
  readonly why: Text | null
  readonly counts: KindCounts
  readonly doubts: readonly Finding[]
}

interface NumberCells {
  readonly header: string
  readonly cells: readonly Cell[]
}

/**
 * The notation of a table's numbers: the only one that reads them all, or the one that was given, or the only one
 * under which total rows are the sums of the others. `sums` answers how many columns with doubtful cells add up.
 */
export function chooseNotation(
  columns: readonly NumberCells[],
  given: Given,
  sums: (read: (cell: Cell) => number, doubtful: readonly boolean[]) => number,
): NotationChoice {
  const counts = countKinds(columns.flatMap(({ cells }) => cells))
  const all = notationsOf(counts)
  const left = all.filter(
    ({ decimal, thousands }) =>
      (given.decimal === undefined || (thousands !== given.decimal && (decimal ?? given.decimal) === given.decimal)) &&
      (given.thousands === undefined ||
        (decimal !== given.thousands && (thousands ?? given.thousands) === given.thousands)),
  )
  const chosen = (notation: Notation, why: Text | null): NotationChoice => ({ notation, why, counts, doubts: [] })
  if (left.length === 1) return chosen(left[0]!, left.length < all.length ? asGiven : null)
  if (left.length > 1) {
    const doubtful = columns.map(({ cells }) => cells.some((cell) => /^(comma|point)3$/.test(cellKind(cell))))
    const proven = left.filter((notation) => {
      const read = numberReader(notation)
      return sums((cell) => valueOf(cell, read)[0] ?? NaN, doubtful) > 0
    })
    if (proven.length === 1) return chosen(proven[0]!, bySums)
  }
  return {
    notation: null,
    why: null,
    counts,
    doubts: [left.length > 1 ? severalReadings(columns) : noReading(columns, all.length > 0)],
  }
}

const asGiven = { de: 'so angegeben', en: 'as given' }
const bySums = {
  de: 'nur so ergeben die Räume die Summenzeilen',
  en: 'only so do the areas add up to the total rows',
}

const flags = {
  de: '--decimal oder --thousands angeben',
  en: 'say --decimal or --thousands',
}

function severalReadings(columns: readonly NumberCells[]): Finding {
  const column = columns.find(({ cells }) => cells.some((cell) => /^(comma|point)3$/.test(cellKind(cell))))!
  const value = String(column.cells.find((cell) => /^(comma|point)3$/.test(cellKind(cell)))).trim()
  const [whole, part] = value.split(/[.,]/)
  const n = columns.flatMap(({ cells }) => cells).filter((cell) => /^(comma|point)3$/.test(cellKind(cell))).length
  return doubt(
    {
      de: `"${value}" kann ${whole}${part} oder ${whole},${part} sein; so ${n === 1 ? 'eine Zelle' : `${n} Zellen`}, und nichts in der Datei entscheidet es`,
      en: `"${value}" may be ${whole}${part} or ${whole}.${part}; so ${n === 1 ? 'one cell' : `${n} cells`}, and nothing in the file decides it`,
    },
    flags,
    { column: column.header, value },
  )
}

/** "61 cells with comma, 3 with point", column by column. */
function noReading(columns: readonly NumberCells[], excluded: boolean): Finding {
  const lines = columns.flatMap(({ header, cells }) => {
    const texts = cells.map((cell) =>
      typeof cell === 'string' && !['text', 'empty'].includes(cellKind(cell)) ? cell : '',
    )
    const [commas, points] = [',', '.'].map((sign) => texts.filter((text) => text.includes(sign)).length)
    return commas || points ? [{ header, commas: commas!, points: points! }] : []
  })
  const say = (comma: string, point: string) =>
    lines.map(({ header, commas, points }) => `${header}: ${commas} ${comma}, ${points} ${point}`).join('; ')
  return doubt(
    excluded
      ? {
          de: `die angegebenen Zeichen passen nicht zu den Zahlen (${say('mit Komma', 'mit Punkt')})`,
          en: `the signs given do not fit the numbers (${say('with comma', 'with point')})`,
        }
      : {
          de: `die Zahlen sind verschieden geschrieben (${say('mit Komma', 'mit Punkt')})`,
          en: `the numbers are written in different ways (${say('with comma', 'with point')})`,
        },
    excluded ? flags : { de: 'die Datei einheitlich liefern lassen', en: 'have the file delivered in one notation' },
    lines[0] ? { column: lines[0].header } : {},
  )
}
