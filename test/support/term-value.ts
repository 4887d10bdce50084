import { runInNewContext } from 'node:vm'

/** What the arithmetic that is printed for people in English comes to, read by itself: `½ · |1,234/5 − 2²|`. */
export function termValue(term: string): number {
  const code = term
    .replaceAll(',', '')
    .replaceAll('½', '0.5')
    .replaceAll('·', '*')
    .replaceAll('−', '-')
    .replaceAll('²', '**2')
    .replaceAll('ln(', 'log(')
    .replaceAll('√(', 'sqrt(')
    .replaceAll(/\|([^|]*)\|/g, 'abs($1)')
  return Number(runInNewContext(code, { abs: Math.abs, log: Math.log, sqrt: Math.sqrt }))
}
