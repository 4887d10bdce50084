import { coverage } from './coverage.ts'
import { doubled } from './doubled.ts'
import { farOutside } from './far-outside.ts'
import { overlappingParts } from './overlapping-parts.ts'
import { selfMeeting } from './self-meeting.ts'
import type { GeometryRule } from './shape.ts'
import { slivers } from './slivers.ts'
import { spikes } from './spikes.ts'
import { strayHoles } from './stray-holes.ts'
import { winding } from './winding.ts'

/** Every check of geometry, by code. Rings that are open or too short the reader tells (ATL-0405). One function may serve two codes; it stands at the first. */
export const rules: readonly GeometryRule[] = [
  {
    code: 'ATL-0407',
    severity: 'warning',
    looksAt: { de: 'Grenzen, die sich kreuzen oder berühren', en: 'borders that cross or touch themselves' },
    thorough: true,
    find: selfMeeting,
  },
  {
    code: 'ATL-0408',
    severity: 'info',
    looksAt: { de: 'Umlaufsinn der Ringe', en: 'winding of the rings' },
    thorough: true,
    find: winding,
  },
  {
    code: 'ATL-0409',
    severity: 'info',
    looksAt: { de: 'doppelte Ecken', en: 'repeated vertices' },
    thorough: true,
    find: doubled,
  },
  {
    code: 'ATL-0410',
    severity: 'warning',
    looksAt: { de: 'Spitzen in der Grenze', en: 'spikes in the border' },
    thorough: true,
    find: spikes,
  },
  {
    code: 'ATL-0411',
    severity: 'warning',
    looksAt: {
      de: 'Lücken und Überlappungen (ATL-0412) zwischen Räumen',
      en: 'gaps and overlaps (ATL-0412) between areas',
    },
    thorough: true,
    find: coverage,
  },
  {
    code: 'ATL-0413',
    severity: 'warning',
    looksAt: { de: 'Teile weit außerhalb', en: 'parts far outside' },
    thorough: false,
    find: farOutside,
  },
  {
    code: 'ATL-0414',
    severity: 'warning',
    looksAt: { de: 'winzige und sehr schmale Teile', en: 'tiny and very thin parts' },
    thorough: false,
    find: slivers,
  },
  {
    code: 'ATL-0416',
    severity: 'warning',
    looksAt: { de: 'Löcher außerhalb ihrer Fläche', en: 'holes outside their polygon' },
    thorough: true,
    find: strayHoles,
  },
  {
    code: 'ATL-0417',
    severity: 'warning',
    looksAt: { de: 'Teile eines Raums, die aufeinander liegen', en: 'parts of an area that lie on one another' },
    thorough: false,
    find: overlappingParts,
  },
]
