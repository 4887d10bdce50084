import { bothNames } from '../../model/both-names.ts'
import type { Bezugsraum } from '../../model/bezugsraum.ts'
import type { Read } from '../../model/delivery.ts'
import type { Finding } from '../../model/finding.ts'

/** Parents by the first characters of the key. A key that is shorter names no parent: a finding (ATL-0350) in the file of the areas. */
export function prefixParents(
  level: string,
  length: number,
  units: readonly Bezugsraum[],
  file: string,
): Read<string[]> {
  const short = units.filter(({ id }) => id.length < length)
  return {
    value: units.map(({ id }) => id.slice(0, length)),
    findings: short.map(({ id, name }): Finding => ({
      code: 'ATL-0350',
      severity: 'error',
      file,
      raum: id,
      value: id,
      found: {
        de: `der Schlüssel von ${bothNames(id, name)} ist zu kurz, um den Raum der Ebene ${level} zu nennen`,
        en: `the key of ${bothNames(id, name)} is too short to name the area of the level ${level}`,
      },
      expected: { de: `mindestens ${length} Zeichen`, en: `${length} characters or more` },
      remedy: {
        de: `areas.levels.${level}.key.prefix verkleinern, oder die Ebene aus einer Spalte nehmen (key: {column: …})`,
        en: `lower areas.levels.${level}.key.prefix, or take the level from a column (key: {column: …})`,
      },
    })),
  }
}
