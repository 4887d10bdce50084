import { nearest } from '../../measures/association/nearest.ts'
import { neighbourKinds } from '../../measures/association/links.ts'
import type { Finding } from '../../model/finding.ts'
import type { Text } from '../../model/text.ts'
import type { FoundLinks } from './links-of.ts'

/**
 * What keeps chosen neighbours from saying anything, or what one has to know of them: too few areas for so many nearest, a
 * distance within which areas are alone or all together, centroids at one place. `base`: whether it is the level of the
 * table; what goes wrong on a higher one leaves that without values. What touches whom is told of the geometry.
 */
export function linkFindings(links: FoundLinks, file: string, base: boolean): readonly Finding[] {
  const { told, values } = links
  const kind = neighbourKinds[values.neighbours]!
  const at = { file, ...(base ? {} : { column: told.level }) }
  const worst = base ? 'error' : 'warning'
  const { areas, islands } = told
  const found: Finding[] = []
  if (kind === 'knn' && values.k >= areas)
    return [
      {
        code: 'ATL-0435',
        severity: worst,
        ...at,
        value: String(values.k),
        found: {
          de: `${values.k} nächste Räume von ${areas} bewohnten`,
          en: `${values.k} nearest of ${areas} inhabited areas`,
        },
        expected: { de: `k von 1 bis ${Math.max(1, areas - 1)}`, en: `k from 1 to ${Math.max(1, areas - 1)}` },
        consequence: undefinedMeasures,
      },
    ]
  if (islands.length > 0 && kind !== 'queen')
    found.push({
      code: 'ATL-0436',
      severity: islands.length === areas ? worst : 'warning',
      ...at,
      value: told.neighbours,
      found:
        islands.length === areas
          ? { de: 'kein Raum hat einen Nachbarn', en: 'no area has a neighbour' }
          : {
              de: `${islands.length} von ${areas} Räumen ohne Nachbarn: ${named(islands)}`,
              en: `${islands.length} of ${areas} areas without neighbours: ${named(islands)}`,
            },
      consequence:
        islands.length === areas
          ? undefinedMeasures
          : {
              de: 'sie zählen in Mittelwert und Streuung, aber neben niemandem',
              en: 'they count in mean and variance, but beside nobody',
            },
      ...(kind === 'distance' && areas > 1 && { remedy: reachFor(links) }),
    })
  if (areas > 2 && told.links === areas * (areas - 1))
    found.push({
      code: 'ATL-0438',
      severity: 'warning',
      ...at,
      value: told.neighbours,
      found: { de: 'jeder Raum ist Nachbar aller anderen', en: 'every area is a neighbour of all others' },
      consequence: {
        de: 'räumliche Muster sind so nicht zu sehen',
        en: 'no spatial pattern can be seen like this',
      },
    })
  const together = kind === 'knn' || kind === 'distance' ? atOnePlace(links) : []
  if (together.length > 0)
    found.push({
      code: 'ATL-0437',
      severity: 'warning',
      ...at,
      found: {
        de: `Räume mit demselben Schwerpunkt: ${named(together)}`,
        en: `areas with the same centroid: ${named(together)}`,
      },
      expected: { de: 'Räume, die nebeneinander liegen', en: 'areas that lie beside each other' },
      consequence: {
        de: 'ihre Entfernung ist 0; welche von ihnen einem dritten näher ist, entscheidet der Schlüssel',
        en: 'their distance is 0; which of them is nearer to a third one, the key decides',
      },
      remedy: {
        de: 'prüfen, ob Flächen doppelt oder aufeinander liegen',
        en: 'check whether polygons stand twice or lie on each other',
      },
    })
  return found
}

const undefinedMeasures: Text = {
  de: 'Maße über diese Nachbarn sind nicht bestimmt',
  en: 'measures of these neighbours are undefined',
}

const shown = 5
const named = (ids: readonly string[]): string =>
  ids.length > shown ? `${ids.slice(0, shown).join(', ')}, …` : ids.join(', ')

/** From which distance on nobody is alone. */
function reachFor({ x, y }: FoundLinks): Text {
  const { to } = nearest({ x, y }, 1)
  const farthest = Array.from(to, (j, i) => Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!)).reduce(
    (a, b) => Math.max(a, b),
    0,
  )
  const km = Math.ceil(farthest * 1000) / 1000
  return {
    de: `ab ${String(km).replace('.', ',')} km hat jeder Raum einen Nachbarn`,
    en: `from ${km} km on every area has a neighbour`,
  }
}

/** Pairs of areas, by the first that stands there. */
function atOnePlace({ ids, x, y }: FoundLinks): string[] {
  const first = new Map<string, string>()
  return ids.flatMap((id, i) => {
    const place = `${x[i]} ${y[i]}`
    const other = first.get(place)
    if (other === undefined) first.set(place, id)
    return other === undefined ? [] : [`${other} = ${id}`]
  })
}
