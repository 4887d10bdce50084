import type { Parts } from '../parts.ts'
import type { Problem } from '../problem.ts'
import { outsideYears } from './years.ts'

/** A source must say which Berichtsjahr it holds when the plan covers several, and it must be one of them. */
export const sourceReferences = (parts: Parts): Problem[] =>
  Object.entries(parts.sources).flatMap(([id, source]): Problem[] => {
    const path = ['sources', id]
    const several = parts.years !== null && parts.years.from < parts.years.to
    const silent = several && source.year === undefined && !source.file.includes('{year}')
    const fixed = typeof source.year === 'number' ? { from: source.year, to: source.year } : undefined
    return [
      ...(silent ? [withoutYear(id, path)] : []),
      ...outsideYears(fixed, parts.years, [...path, 'year']),
      ...outsideYears(source.years, parts.years, [...path, 'years']),
    ]
  })

const withoutYear = (id: string, path: readonly PropertyKey[]): Problem => ({
  code: 'ATL-0104',
  path,
  at: 'key',
  found: {
    de: `das Berichtsjahr der Quelle "${id}" ist nicht angegeben`,
    en: `the Berichtsjahr of the source "${id}" is not given`,
  },
  expected: {
    de: '{year} im Dateinamen, year: 2024 oder year: {column: …}',
    en: '{year} in the file name, year: 2024 or year: {column: …}',
  },
})
