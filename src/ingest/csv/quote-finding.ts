import type { TableSpec } from '../../model/delivery.ts'
import type { Finding } from '../../model/finding.ts'
import type { QuoteFault } from './rows.ts'

/** ATL-0212: the quote that keeps rows from being told apart. */
export const quoteFinding = ({ kind, line }: QuoteFault, { file, source, dialect }: TableSpec): Finding => ({
  code: 'ATL-0212',
  severity: 'error',
  file,
  row: line,
  found:
    kind === 'open'
      ? {
          de: 'die Zelle in Anführungszeichen, die hier beginnt, endet nicht',
          en: 'the quoted cell that begins here does not end',
        }
      : { de: `in einer Zelle steht ein einzelnes ${dialect.quote}`, en: `a cell holds a stray ${dialect.quote}` },
  expected: {
    de: `${dialect.quote} nur um ganze Zellen, darin verdoppelt`,
    en: `${dialect.quote} only around whole cells, doubled inside`,
  },
  remedy: {
    de: `Zelle berichtigen; stehen die Zeichen für sich selbst: sources.${source}.format.quote: ""`,
    en: `correct the cell; where quotes stand for themselves: sources.${source}.format.quote: ""`,
  },
})
