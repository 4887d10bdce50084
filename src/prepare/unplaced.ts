import type { RaumId } from '../model/bezugsraum.ts'
import type { Finding } from '../model/finding.ts'
import type { DeliveredPoints, PointRule } from '../model/points.ts'

/** A point that lies in no area, or in more than one. */
export interface Unplaced {
  readonly at: number
  /** In the coordinates of its file. */
  readonly place: string
  readonly areas: readonly RaumId[]
}

// Of a kind so many are listed one by one; the rest is counted.
const listed = 20

/** Points outside all areas (ATL-0420) and in several (ATL-0421): listed, and counted where there are many. */
export function unplaced(list: readonly Unplaced[], { file, at }: DeliveredPoints, rule: PointRule): Finding[] {
  const total = new Set(at).size
  const out = list.filter(({ areas }) => areas.length === 0)
  const several = list.filter(({ areas }) => areas.length > 0)
  return [
    ...told(out, (one) => outsideFinding(one, file, rule), total, file, rule),
    ...told(several, (one) => sharedFinding(one, file, rule), total, file, rule),
  ]
}

function told(
  list: readonly Unplaced[],
  finding: (one: Unplaced) => Finding,
  total: number,
  file: string,
  { setting }: PointRule,
): Finding[] {
  const each = list.slice(0, listed).map(finding)
  const [first] = each
  if (first === undefined || list.length <= listed) return each
  return [
    ...each,
    {
      code: first.code,
      severity: first.severity,
      file,
      found: {
        de: `${setting}: insgesamt ${list.length} von ${total} Punkten; ${listed} davon stehen hier`,
        en: `${setting}: ${list.length} of ${total} points in all; ${listed} of them stand here`,
      },
    },
  ]
}

const outsideFinding = ({ at, place }: Unplaced, file: string, { outside, setting }: PointRule): Finding => ({
  code: 'ATL-0420',
  severity: outside === 'refuse' ? 'error' : 'warning',
  file,
  row: at,
  value: place,
  found:
    outside === 'refuse'
      ? { de: 'der Punkt liegt in keinem Raum', en: 'the point lies in no area' }
      : { de: 'der Punkt liegt in keinem Raum und zählt nicht', en: 'the point lies in no area and does not count' },
  ...(outside === 'refuse'
    ? {
        remedy: {
          de: `Koordinaten prüfen; dürfen Punkte außerhalb liegen: ${setting}.outside: leave-out`,
          en: `check the coordinates; if points may lie outside: ${setting}.outside: leave-out`,
        },
      }
    : {}),
})

const sharedFinding = ({ at, place, areas }: Unplaced, file: string, { border, setting }: PointRule): Finding => {
  const list = areas.join(', ')
  return {
    code: 'ATL-0421',
    severity: border === 'refuse' ? 'error' : 'warning',
    file,
    row: at,
    value: place,
    found:
      border === 'refuse'
        ? {
            de: `der Punkt liegt nicht eindeutig in einem Raum: ${list}`,
            en: `the point does not lie in one area alone: ${list}`,
          }
        : {
            de: `der Punkt liegt nicht eindeutig in einem Raum (${list}); er zählt in ${areas[0]}`,
            en: `the point does not lie in one area alone (${list}); it counts in ${areas[0]}`,
          },
    ...(border === 'refuse'
      ? {
          remedy: {
            de: `Koordinaten prüfen; soll der Raum mit dem kleinsten Schlüssel gelten: ${setting}.border: first`,
            en: `check the coordinates; if the area with the first key shall have it: ${setting}.border: first`,
          },
        }
      : {}),
  }
}
