import { Option } from 'commander'
import type { Context } from './context.ts'
import { usageError } from './usage-error.ts'

export const planArgument = ({ t }: Context): [string, string] => [
  '[plan]',
  t({ de: 'Plan des Atlas (Vorgabe: atlas.yaml)', en: 'plan of the atlas (default: atlas.yaml)' }),
]

export const dataOption = ({ t }: Context): Option =>
  new Option(
    t({ de: '--data <ordner>', en: '--data <dir>' }),
    t({
      de: 'Ordner, auf den sich die Pfade im Plan beziehen (Vorgabe: der Ordner des Plans)',
      en: "directory that the plan's paths start from (default: the plan's own)",
    }),
  ).helpGroup(inputs(t))

export const yearOption = ({ t }: Context): Option =>
  new Option(
    t({ de: '--year <jahr>', en: '--year <year>' }),
    t({ de: 'Berichtsjahr (Vorgabe: das letzte im Plan)', en: "Berichtsjahr (default: the plan's last)" }),
  )
    .argParser(yearOf)
    .helpGroup(inputs(t))

/** The edition of an earlier year, as `build --year` makes it. */
export const editionOption = ({ t }: Context): Option =>
  new Option(
    t({ de: '--edition <jahr>', en: '--edition <year>' }),
    t({
      de: 'wie in der Ausgabe dieses Jahres (build --year) veröffentlicht',
      en: 'as published in the edition of this year (build --year)',
    }),
  )
    .argParser(yearOf)
    .helpGroup(inputs(t))

export const jsonOption = ({ t }: Context): Option =>
  new Option(
    '--json',
    t({
      de: 'Ergebnis und alle Befunde als JSON auf die Standardausgabe',
      en: 'result and all findings to stdout as JSON',
    }),
  ).helpGroup(outputs(t))

const inputs = (t: Context['t']) => t({ de: 'Eingaben:', en: 'Inputs:' })
export const outputs = (t: Context['t']): string => t({ de: 'Ausgaben:', en: 'Outputs:' })

/** A year of four digits. */
export function yearOf(value: string): number {
  if (/^\d{4}$/.test(value)) return Number(value)
  const text = { de: `"${value}" ist kein Jahr für --year`, en: `"${value}" is no year for --year` }
  return usageError(text, { de: 'vier Ziffern', en: 'four digits' })
}
