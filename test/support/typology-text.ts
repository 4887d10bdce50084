import { edited } from './atlas-text.ts'

/** The small plan with a typology of its two indicators; entries are added to it, or replaced. */
export const typologyText = (entries: Readonly<Record<string, string>> = {}): string => {
  const all = {
    indicators: '[armut, wahl]',
    normalise: 'z-population',
    method: 'ward',
    types: '2',
    draws: '50',
    seed: '1',
    ...entries,
  }
  const lines = Object.entries(all).map(([name, value]) => `    ${name}: ${value}`)
  return edited(['protect:', `typology:\n  arten:\n${lines.join('\n')}\nprotect:`])
}
