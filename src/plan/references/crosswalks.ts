import type { Names, Parts } from '../parts.ts'
import type { Problem } from '../problem.ts'
import { columnProblems } from './columns.ts'

/** Columns that crosswalks name, and rules of theirs that contradict each other. */
export const crosswalkReferences = ({ earlier }: NonNullable<Parts['areas']>, names: Names): Problem[] =>
  earlier.flatMap(({ crosswalk }, i): Problem[] => {
    if (crosswalk === undefined || typeof crosswalk === 'string') return []
    const path = ['areas', 'earlier', i, 'crosswalk']
    return [
      ...crosswalk.counts.flatMap((name, k) => columnProblems(names, name, [...path, 'counts', k], 'number')),
      ...(crosswalk.from === crosswalk.to ? [sameColumn(crosswalk.to, [...path, 'to'])] : []),
      ...(crosswalk.slivers !== undefined && !crosswalk.normalise ? [lostPeople([...path, 'slivers'])] : []),
    ]
  })

const sameColumn = (value: string, path: readonly PropertyKey[]): Problem => ({
  code: 'ATL-0107',
  path,
  value,
  found: {
    de: 'die Spalte mit dem alten Schlüssel kann nicht auch die mit dem neuen sein',
    en: 'the column with the old key cannot be the one with the new key as well',
  },
})

const lostPeople = (path: readonly PropertyKey[]): Problem => ({
  code: 'ATL-0107',
  path,
  found: {
    de: 'wer Splitter weglässt, verliert ihre Personen, wenn die Gewichte nicht auf 1 gebracht werden',
    en: 'to drop slivers loses their people unless the weights are made to sum to 1',
  },
  expected: { de: 'normalise: true', en: 'normalise: true' },
})
