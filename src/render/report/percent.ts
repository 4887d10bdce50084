import type { Edition } from './edition.ts'

/** Whole per cent, but what is not all is not called 100, and what is not nothing not 0. */
export function percent({ language }: Edition, share: number): string {
  const whole = Math.round(100 * share)
  const shown = whole === 100 && share < 1 ? '> 99' : whole === 0 && share > 0 ? '< 1' : String(whole)
  return { de: `${shown} %`, en: `${shown}%` }[language]
}
