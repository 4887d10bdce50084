import { crsName } from '../../model/crs.ts'
import type { Finding } from '../../model/finding.ts'
import type { Text } from '../../model/text.ts'
import { decimal } from '../geometry/decimal.ts'
import type { ContiguityFound } from './contiguity-of.ts'
import type { Ground } from './ground.ts'

/** What keeps the areas from being measured in space, or what one has to know of how they were. Changes nothing. O(areas). */
export function spaceFindings(
  { ids, mosaic, plane }: Ground,
  { parts, islands, loose, tolerance }: ContiguityFound,
  file: string,
): Finding[] {
  const land = new Set(Array.from(mosaic.owner))
  const bare = ids.filter((_, i) => !land.has(i))
  const findings: Finding[] = bare.map((raum) => ({
    code: 'ATL-0430',
    severity: 'error',
    file,
    raum,
    found: { de: 'keine Fläche in der Ebene der Räume', en: 'no polygon in the layer of areas' },
    consequence: {
      de: 'ohne Lage und Größe ist kein räumliches Maß möglich',
      en: 'without place and size no spatial measure is possible',
    },
    remedy: {
      de: 'die Fläche ergänzen oder den Raum im Plan ausschließen',
      en: 'add the polygon, or exclude the area in the plan',
    },
  }))
  if (ids.length < 2)
    findings.push({
      code: 'ATL-0431',
      severity: 'error',
      file,
      found: { de: `nur ${ids.length} Raum`, en: `only ${ids.length} area` },
      expected: { de: 'mindestens zwei Räume', en: 'at least two areas' },
      consequence: { de: 'räumliche Maße sind nicht bestimmt', en: 'spatial measures are undefined' },
    })
  if (!plane.local && land.size > 0 && extent(mosaic) < smallest)
    findings.push({
      code: 'ATL-0401',
      severity: 'error',
      file,
      value: mosaic.place(mosaic.x[0]!, mosaic.y[0]!),
      found: {
        de: `alle Räume zusammen sind ${decimal(extent(mosaic), 1).de} m breit`,
        en: `all areas together are ${decimal(extent(mosaic), 1).en} m wide`,
      },
      expected: { de: `Meter, wie ${crsName(plane.crs)} sagt`, en: `metres, as ${crsName(plane.crs)} says` },
      remedy: {
        de: 'Koordinatensystem der Datei prüfen: sind es Grad, Kilometer oder Fuß?',
        en: 'check the CRS of the file: are these degrees, kilometres or feet?',
      },
    })
  if (ids.length > 1 && bare.length < ids.length) findings.push(...touch())
  return findings

  function touch(): Finding[] {
    const placed = ids.length - bare.length
    const alone = islands.filter((id) => !bare.includes(id))
    if (placed > 1 && alone.length === placed)
      return [
        {
          code: 'ATL-0432',
          severity: 'error',
          file,
          found: { de: 'kein Raum berührt einen anderen', en: 'no area touches another one' },
          expected: {
            de: `gemeinsame Grenzen, auf ${metres(tolerance).de} m genau`,
            en: `borders in common, to ${metres(tolerance).en} m`,
          },
          consequence: {
            de: 'Maße über Nachbarschaft sind nicht bestimmt',
            en: 'measures of contiguity are undefined',
          },
          remedy: {
            de: 'die nicht vereinfachten Flächen nehmen oder tolerance vergrößern',
            en: 'take the polygons that are not simplified, or raise tolerance',
          },
        },
      ]
    const list: Finding[] = alone.map((raum) => ({
      code: 'ATL-0432',
      severity: 'warning',
      file,
      raum,
      found: { de: 'berührt keinen anderen Raum', en: 'touches no other area' },
      consequence: {
        de: 'hat in Maßen über Nachbarschaft keine Nachbarn',
        en: 'has no neighbours in measures of contiguity',
      },
    }))
    const larger = parts - islands.length
    if (larger > 1)
      list.push({
        code: 'ATL-0433',
        severity: 'info',
        file,
        found: {
          de: `die Räume bilden ${larger} Teile, die einander nicht berühren`,
          en: `the areas form ${larger} parts that do not touch each other`,
        },
      })
    if (loose.length > 0) list.push(byTolerance())
    return list
  }

  function byTolerance(): Finding {
    const made = loose.filter(({ link }) => link !== 'longer')
    const name = ({ a, b }: { a: string; b: string }) => `${a}–${b}`
    const shown = (made.length > 0 ? made : loose).slice(0, 5).map(name).join(', ')
    const more = (made.length > 0 ? made : loose).length > 5 ? ', …' : ''
    const km = loose.reduce((total, { length }) => total + length, 0)
    const what: Text = {
      de: `${made.length} Nachbarschaften und ${decimal(km, 2).de} km Grenze nur mit Toleranz gefunden: ${shown}${more}`,
      en: `${made.length} neighbourhoods and ${decimal(km, 2).en} km of border found by tolerance only: ${shown}${more}`,
    }
    return {
      code: 'ATL-0434',
      severity: 'info',
      file,
      found: what,
      expected: {
        de: 'Grenzen, die auf beiden Seiten dieselben Ecken haben',
        en: 'borders with the same corners on both sides',
      },
      consequence: {
        de: `Ecken bis ${metres(tolerance).de} m gelten als eine`,
        en: `corners up to ${metres(tolerance).en} m apart count as one`,
      },
    }
  }
}

// No city is smaller; one in degrees or kilometres is.
const smallest = 200

const metres = (value: number): Text => ({ de: String(value).replace('.', ','), en: String(value) })

function extent({ x, y }: Ground['mosaic']): number {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i < x.length; i++) {
    left = Math.min(left, x[i]!)
    right = Math.max(right, x[i]!)
    bottom = Math.min(bottom, y[i]!)
    top = Math.max(top, y[i]!)
  }
  return Math.max(right - left, top - bottom)
}
