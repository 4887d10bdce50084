export type Cell = string | number

/** A field with a semicolon or a quotation mark is quoted, all others stay bare, as spreadsheets do it. */
function field(value: Cell): string {
  const text = String(value)
  return /[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export function lines(rows: readonly (readonly Cell[])[], end: '\n' | '\r\n'): string {
  return rows.map((row) => row.map(field).join(';') + end).join('')
}

export const utf8 = (text: string) => new TextEncoder().encode(text)
export const utf8Bom = (text: string) => new TextEncoder().encode('\uFEFF' + text)

/** The only character outside Latin-1 that the offices of Musterstadt use is the en dash. */
export function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0)
    if (code === 0x2013) return 0x96
    if (code > 0xff || (code >= 0x80 && code < 0xa0)) throw new Error(`not in Windows-1252: ${character}`)
    return code
  })
}

/** 1.234 */
export const thousands = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, '.')

/** Decimal comma. Half goes away from zero, which toFixed does not promise. */
export function comma(value: number, digits: number): string {
  const factor = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000][digits]
  return (Math.round(value * factor) / factor).toFixed(digits).replace('.', ',')
}
