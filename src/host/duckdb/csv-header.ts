import { open } from 'node:fs/promises'
import type { Dialect } from '../../model/delivery.ts'

/** So far a header is looked for; what is longer is no table. */
const most = 1 << 20

/**
 * The headers of a CSV file behind its title rows, trimmed, read without the engine: which would number
 * headers that come twice, and take the columns of a second file by position. Null where there is no header.
 */
export async function csvHeader(path: string, { encoding, delimiter, quote, skip }: Dialect): Promise<string[] | null> {
  const handle = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(most), 0, most, 0)
    const start = buffer.toString(encoding === 'utf-8' ? 'utf8' : 'latin1', 0, bytesRead).replace(/^\ufeff/, '')
    return record(rest(start, skip), delimiter, quote)
  } finally {
    await handle.close()
  }
}

const rest = (text: string, lines: number): string => {
  let from = 0
  for (let i = 0; i < lines && from >= 0; i++) from = text.indexOf('\n', from) + 1 || -1
  return from < 0 ? '' : text.slice(from)
}

/** The cells of the first record. */
function record(text: string, delimiter: string, quote: string): string[] | null {
  const cells: string[] = ['']
  let open = false
  for (const sign of text) {
    if (sign === quote) open = !open
    else if (!open && sign === '\n') return cells.map((cell) => cell.trim())
    else if (!open && sign === delimiter) cells.push('')
    else cells[cells.length - 1] += sign
  }
  return open || text.trim() === '' ? null : cells.map((cell) => cell.trim()) // no row follows
}
