import { bounds, nestedBounds, type Interval, type PartBounds } from '../../measures/bounds/index.ts'
import type { Text } from '../../model/text.ts'
import { chains } from './nestings-of.ts'
import { toldSubject, type ToldCity } from './read/told-city.ts'
import type { Subject } from './subjects.ts'

/** Between what the parts of M and H of a subject lie where counts are withheld, from the highest level down to the areas (`base`). */
export interface NestingRange {
  readonly group: string
  readonly reference: string
  readonly M: Interval
  readonly H: Interval
  readonly steps: readonly (PartBounds & { readonly level: string })[]
}

/** The parts of which something can be said where counts are withheld, and why nothing can of others. */
export interface RangedDecomposition {
  readonly nestings: readonly NestingRange[]
  readonly without: readonly Text[]
}

/**
 * Ranges of the parts by level for groups against the rest and pairs; none where the table itself withholds nothing (`told`
 * is null). `compared` is whether there is another table.
 */
export function rangedDecomposition(
  told: ToldCity | null,
  subjects: readonly Subject[],
  compared: boolean,
): RangedDecomposition {
  return {
    nestings: told === null ? [] : subjects.flatMap((subject) => rangesOf(told, subject)),
    without: [
      ...(told === null ? [] : [insideAlone]),
      ...(told !== null && subjects.some(({ kind }) => kind === 'groups') ? [several] : []),
      ...(compared ? [change] : []),
    ],
  }
}

function rangesOf(told: ToldCity, subject: Subject): readonly NestingRange[] {
  const known = toldSubject(told, subject)
  if (known === null) return []
  const [M, H] = ['mutual-information', 'theil-h'].map((id) => bounds(id, known.partly))
  if (!M || !H) return []
  return chains([...told.parents]).flatMap((chain) => {
    const levels = chain.map(([, names]) => {
      const ids = [...new Set(names)]
      const place = new Map(ids.map((id, at) => [id, at]))
      return { of: known.areas.map((i) => place.get(names[i]!)!), n: ids.length }
    })
    const parts = nestedBounds(known.partly, levels)
    const names = [...chain.map(([level]) => level), 'base']
    if (parts === null) return []
    return [
      {
        group: subject.group,
        reference: subject.reference,
        M: ends(M),
        H: ends(H),
        steps: parts.map((part, k) => ({ level: names[k]!, ...part })),
      },
    ]
  })
}

const ends = ({ lower, upper, sharp }: Interval): Interval => ({ lower, upper, sharp })

const insideAlone: Text = {
  de: 'Was innerhalb einzelner Räume einer Ebene liegt, und Theil T und L nach Ebenen, stehen nicht da: Dafür sind keine Grenzen bekannt',
  en: 'What lies inside single areas of a level, and Theil T and L by level, are not given: no bounds are known for them',
}
const several: Text = {
  de: 'Für die Teile mehrerer Gruppen zugleich sind keine Grenzen bekannt',
  en: 'For the parts of several groups at once no bounds are known',
}
const change: Text = {
  de: 'Woher die Veränderung kommt, steht nicht da: Ihre Teile brauchen jede Anzahl beider Tabellen. Die Veränderung selbst steht als Spanne da, wo es Grenzen gibt',
  en: 'What the change comes from is not given: its parts need every count of both tables. The change itself is given as a range where there are bounds',
}
