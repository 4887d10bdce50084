import type { Weight } from '../../model/checks.ts'
import type { Finding } from '../../model/finding.ts'

/**
 * The weight that fits a finding most narrowly: the one that names most of area, column and source; of as many, area
 * goes before column before source. undefined where none fits.
 */
export function narrowest(weights: readonly Weight[], finding: Finding): Weight | undefined {
  const fitting = weights.filter((weight) => fits(weight, finding))
  return fitting.toSorted((a, b) => narrowness(b) - narrowness(a))[0]
}

const fits = ({ source, column, area }: Weight, finding: Finding): boolean =>
  (source === undefined || (finding.file !== undefined && isOf(source, finding.file))) &&
  (column === undefined || (finding.column !== undefined && String(finding.column) === column)) &&
  (area === undefined || finding.raum === area)

function narrowness({ source, column, area }: Weight): number {
  const named = [source, column, area].map((one) => (one === undefined ? 0 : 1))
  return named.reduce<number>((sum, one, i) => sum + one * (8 + 2 ** i), 0)
}

/** A finding names a sheet as `x.xlsx#2024`; one that names the file alone concerns all its sheets. */
function isOf({ file, within }: NonNullable<Weight['source']>, found: string): boolean {
  const inner = within.map(pattern).reduceRight((rest, part) => (rest === '' ? part : `${part}(#${rest})?`), '')
  return new RegExp(`^${pattern(file)}(#${inner === '' ? '.*' : `(.*#)?${inner}`})?$`, 'u').test(found)
}

const pattern = (text: string): string =>
  text
    .split(/(\{year\}|\*)/)
    .map((part) => (part === '{year}' ? String.raw`\d{4}` : part === '*' ? '.*' : escaped(part)))
    .join('')

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
