import type { Direction } from '../../model/publication.ts'
import { usageError } from '../usage-error.ts'

/** A column with the name that the plan knows it by. */
export interface NamedColumn {
  readonly id: string
  readonly header: string
}

export interface GivenIndicator extends NamedColumn {
  readonly direction: Direction
}

/** `arbeitslos+,kita-`: columns, each with + where high means burden and − where high means resource. */
export function readIndicators(text: string): GivenIndicator[] {
  const given = text.split(',').map((part) => part.trim())
  const ids = idsOf(given.map((part) => part.slice(0, -1)))
  const read = given.map((part, k): GivenIndicator => {
    const sign = part.at(-1)
    if (part.length > 1 && (sign === '+' || sign === '-'))
      return { ...ids[k]!, direction: sign === '+' ? 'burden' : 'resource' }
    return usageError(
      { de: `--indicators: "${part}" hat keine Richtung`, en: `--indicators: "${part}" has no direction` },
      {
        de: 'Spalte mit + (hoher Wert heißt Belastung) oder - (Ressource), etwa arbeitslos+,kita-',
        en: 'a column with + (a high value means burden) or - (resource), such as unemployed+,childcare-',
      },
    )
  })
  const headers = read.map(({ header }) => header)
  const twice = headers.find((header, k) => headers.indexOf(header) < k)
  return twice === undefined ? read : statedTwice(twice)
}

/** Names for columns that a plan takes: lower case, ASCII, each once. */
export function idsOf(headers: readonly string[]): NamedColumn[] {
  const taken = new Set<string>()
  return headers.map((header) => {
    const plain = header
      .toLowerCase()
      .replaceAll('ä', 'ae')
      .replaceAll('ö', 'oe')
      .replaceAll('ü', 'ue')
      .replaceAll('ß', 'ss')
      .replace(/[^a-z0-9_-]+/g, '_')
      .replace(/^[^a-z]+/, (start) => `x_${start.replace(/^[_-]+/, '')}`)
      .slice(0, 44)
    let id = plain === '' ? 'x' : plain
    for (let n = 2; taken.has(id); n++) id = `${plain}_${n}`
    taken.add(id)
    return { id, header }
  })
}

function statedTwice(header: string): never {
  return usageError(
    { de: `--indicators: "${header}" steht zweimal`, en: `--indicators: "${header}" stands twice` },
    {
      de: `jede Spalte einmal; --weights ${header}=2 zählt sie doppelt`,
      en: `every column once; --weights ${header}=2 counts it twice`,
    },
  )
}
