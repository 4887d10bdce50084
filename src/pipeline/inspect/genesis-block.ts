import { numbered } from '../../model/nouns.ts'
import type { Inspection } from '../../ingest/inspect/inspection.ts'
import { aligned, type Line } from './aligned.ts'
import { genesisColumns } from './genesis-columns.ts'
import { providerLine } from './provider-line.ts'
import type { BlockAsked } from './source-block.ts'
import { flow, scalar } from './yaml-words.ts'

/** The lines of a flat file of GENESIS as a source, with German comments that say what each rests on. */
export function genesisBlock(inspected: Inspection, asked: BlockAsked): string[] {
  const own = inspected.inner ?? inspected
  const genesis = own.csv!.genesis!
  const { code, attributes, matches, areas, gebietsstand, digits } = genesis.key!
  const others = digits !== null && attributes.some((one) => one.code.length !== digits)
  const { decimal, kinds } = genesis
  const format = flow([
    ['layout', 'genesis'],
    ['encoding', own.csv!.encoding!],
    ['delimiter', JSON.stringify(own.csv!.delimiter)],
    ...(decimal === null ? [] : [['decimal', JSON.stringify(decimal)] as const]),
  ])
  const cells = (decimal === ',' ? kinds.comma : kinds.point) ?? 0
  const lines: Line[] = [
    [`file: ${scalar(asked.file)}`],
    ...(inspected.kind === 'archive' ? ([[`member: ${JSON.stringify(inspected.part)}`]] as const) : []),
    ['year: { column: time }', 'Stichtag oder Jahr der Zeile'],
    [
      `format: ${format}`,
      decimal === null ? undefined : `${numbered(cells, 'cell').de} mit Dezimal${decimal === ',' ? 'komma' : 'punkt'}`,
    ],
    [
      others ? `key: { columns: [${scalar(code)}], digits: ${digits} }` : `key: ${scalar(code)}`,
      `${matches} von ${areas} Räumen, Gebietsstand ${gebietsstand}${asked.carried}${others ? '; Schlüssel anderer Länge bleiben weg' : ''}`,
    ],
    ...(asked.missing ? ([['missing: allow', 'Räume oder Jahre ohne Zeile werden als fehlend geführt']] as const) : []),
    [`signs: ${signsOf(asked.signs)}`],
  ]
  return [
    `${asked.id}:`,
    ...aligned(lines),
    '  columns:',
    ...aligned(genesisColumns(genesis)).map((line) => `  ${line}`),
    ...aligned([providerLine(asked)]),
  ]
}

const signsOf = (signs: BlockAsked['signs']): string =>
  signs === null || signs === undefined
    ? 'genesis'
    : typeof signs === 'string'
      ? signs
      : flow(Object.entries(signs).map(([sign, meaning]) => [JSON.stringify(sign), meaning]))
