import type { Option } from 'commander'
import type { AskedInference } from '../../pipeline/city/infer.ts'
import type { Context } from '../context.ts'
import { listed } from '../listed.ts'
import { nullNames } from '../../measures/inference/null-names.ts'
import { option } from '../option.ts'
import { usageError } from '../usage-error.ts'

type Kinds = Omit<AskedInference, 'draws' | 'seed'>

export const none: Kinds = { test: null, resampling: null, jackknife: false }

const resamplings: Readonly<Record<string, NonNullable<Kinds['resampling']>>> = {
  bootstrap: 'persons',
  'bootstrap-areas': 'areas',
}

/** Options that ask how much chance there is in a value. */
export const chanceOptions = (context: Context): Option[] => [
  option(context, '--inference <list>', {
    de: 'was der Zufall sagt: ein Test (evenness, systematic, persons, places), bootstrap oder bootstrap-areas, jackknife',
    en: 'what chance says: one test (evenness, systematic, persons, places), bootstrap or bootstrap-areas, jackknife',
  }).argParser(kindsOf),
  option(context, '--draws <n>', { de: 'Ziehungen (Vorgabe: 999)', en: 'draws (default: 999)' }).argParser((value) =>
    wholeOf('--draws', value, 1, 1_000_000),
  ),
  option(context, '--seed <n>', {
    de: 'Startwert des Zufalls (Vorgabe: 1)',
    en: 'seed of chance (default: 1)',
  }).argParser((value) => wholeOf('--seed', value, 0, 2 ** 31 - 1)),
]

function kindsOf(value: string): Kinds {
  const words = listed(value)
  const known = [...nullNames, ...Object.keys(resamplings), 'jackknife']
  const stranger = words.find((word) => !known.includes(word))
  if (stranger !== undefined)
    return usageError(
      { de: `unbekannter Wert "${stranger}" für --inference`, en: `unknown value "${stranger}" for --inference` },
      { de: known.join(', '), en: known.join(', ') },
    )
  const [test = null, ...more] = nullNames.filter((name) => words.includes(name))
  const [resampling, ...others] = Object.keys(resamplings).filter((name) => words.includes(name))
  if (more.length > 0 || others.length > 0)
    return usageError(
      { de: '--inference nimmt einen Test und ein Ziehen', en: '--inference takes one test and one way to draw' },
      { de: 'etwa persons,bootstrap', en: 'such as persons,bootstrap' },
    )
  return {
    test,
    resampling: resampling === undefined ? null : resamplings[resampling]!,
    jackknife: words.includes('jackknife'),
  }
}

function wholeOf(name: string, value: string, low: number, high: number): number {
  const n = Number(value)
  if (/^\d+$/.test(value) && n >= low && n <= high) return n
  return usageError(
    { de: `"${value}" ist keine ganze Zahl für ${name}`, en: `"${value}" is no whole number for ${name}` },
    { de: `${low} bis ${high}`, en: `${low} to ${high}` },
  )
}
