/** What a number format makes of a number, as far as it changes what the number means. */
export type Shown =
  { readonly kind: 'date' } | { readonly kind: 'percent' } | { readonly kind: 'digits'; readonly count: number }

// Formats that a workbook need not spell out (ECMA-376, 18.8.30); 27 to 36 and 50 to 58 are East Asian dates.
const builtInDate = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/**
 * Whether a number format shows a date, a percentage (the number times one hundred), or a fixed count of
 * digits (`00000000`: a key with leading zeros); null where the number is shown as it is.
 */
export function shownBy(id: number, code: string | null): Shown | null {
  if (code === null) return builtInDate(id) ? { kind: 'date' } : id === 9 || id === 10 ? { kind: 'percent' } : null
  if (/^0{2,}$/.test(code)) return { kind: 'digits', count: code.length }
  // Quoted and escaped characters, fill and space characters, colours and conditions are no part of the pattern.
  const pattern = code.replace(/"[^"]*"|\\.|[_*].|\[(?![hms]+\])[^\]]*\]/gi, '')
  if (/^(?:general|standard)$/i.test(pattern)) return null
  if (/[dmyhs]/i.test(pattern)) return { kind: 'date' }
  return pattern.includes('%') ? { kind: 'percent' } : null
}
