import type { Dialect, Read } from '../../model/delivery.ts'
import { AtlasError } from '../../model/error.ts'
import type { Finding } from '../../model/finding.ts'
import type { Text } from '../../model/text.ts'
import { formInOptions } from './form-in-options.ts'

/** The name under which readers speak of a file that no plan names. */
export const unplanned = 'unplanned'

/** How the command line says what readers of files call by its place in a plan. */
export interface OptionWords {
  /** What a plan would call the file: `unplanned`, `sources.table`. */
  readonly place: string
  /** Options by the keys below that place: `crs`, `columns.c0`. What no option says is left out of a remedy. */
  readonly options: Readonly<Record<string, string>>
  /** Of a table: how it is written, and the option that says so. */
  readonly table?: { readonly file: string; readonly format: Dialect; readonly option: string }
}

/** Findings that speak of options of the command line, where the readers speak of keys of a plan. */
export function inOptions(findings: readonly Finding[], { place, options, table }: OptionWords): Finding[] {
  // Of two names that begin alike the longer one is meant where it stands.
  const names = Object.entries(options).sort(([a], [b]) => b.length - a.length)
  const words = (text: string) => names.reduce((all, [key, option]) => all.replaceAll(`${place}.${key}`, option), text)
  const both = ({ de, en }: Text): Text => ({ de: words(de), en: words(en) })
  return findings.map(({ remedy, ...finding }) => {
    const said = remedy && both(table ? formInOptions(remedy, place, table) : remedy)
    const left = said && { de: without(said.de, place), en: without(said.en, place) }
    return {
      ...finding,
      found: both(finding.found),
      ...(finding.expected && { expected: both(finding.expected) }),
      ...(left && left.en !== '' && { remedy: left }),
    }
  })
}

/** A reading whose findings speak of options, those too that it throws. */
export async function readInOptions<T>(words: OptionWords, reading: Promise<Read<T>>): Promise<Read<T>> {
  try {
    const { value, findings } = await reading
    return { value, findings: inOptions(findings, words) }
  } catch (error) {
    throw error instanceof AtlasError ? new AtlasError(inOptions(error.findings, words)) : error
  }
}

/** The text without the parts that name a key of a plan: nobody can say it on this command line. */
function without(text: string, place: string): string {
  if (!text.includes(`${place}.`)) return text
  const parts = text.split(/(; |, oder |, or |, | oder | or )/)
  const kept = parts.flatMap((part, i) =>
    i % 2 === 1 || part.includes(`${place}.`) ? [] : [(i === 0 ? '' : parts[i - 1]!) + part],
  )
  return kept.join('').replace(/^(; |, oder |, or |, | oder | or )/, '')
}
