import { bothNames } from '../../model/both-names.ts'
import type { Bezugsraum } from '../../model/bezugsraum.ts'
import type { Finding } from '../../model/finding.ts'
import type { LayerRequest } from '../gather/layer-of.ts'

/**
 * ATL-0343: areas of two geometries that have nothing in common with any of the others; of old ones that are shared out by
 * the points of a file, those without a point. An old one would lose its people.
 */
export function uncovered(
  links: readonly { readonly from: string; readonly to: string }[],
  areas: { readonly from: readonly Bezugsraum[]; readonly to: readonly Bezugsraum[] },
  old: LayerRequest,
  present: LayerRequest,
  points: string | null,
): Finding[] {
  const named = { from: new Set(links.map(({ from }) => from)), to: new Set(links.map(({ to }) => to)) }
  const lost = areas.from.filter(({ id }) => !named.from.has(id))
  const empty = areas.to.filter(({ id }) => !named.to.has(id))
  return [
    ...lost.map(({ id, name }): Finding => ({
      code: 'ATL-0343',
      severity: 'error',
      file: old.file,
      column: old.key,
      raum: id,
      ...(points === null
        ? {
            found: {
              de: `der alte Raum ${bothNames(id, name)} liegt in keinem neuen Raum`,
              en: `the old area ${bothNames(id, name)} lies in no new area`,
            },
            remedy: {
              de: `prüfen, ob in ${present.file} Räume fehlen; gehört er nicht dazu, ihn aus ${old.file} nehmen`,
              en: `check whether areas are missing from ${present.file}; if it does not belong there, take it out of ${old.file}`,
            },
          }
        : {
            found: {
              de: `im alten Raum ${bothNames(id, name)} liegt kein Punkt von ${points}, der auch in einem neuen liegt`,
              en: `no point of ${points} lies in the old area ${bothNames(id, name)} and in a new one`,
            },
            remedy: {
              de: 'Punkte ergänzen, oder mit --empty area dort nach Fläche verteilen',
              en: 'add points, or share out by area there with --empty area',
            },
          }),
    })),
    ...empty.map(({ id, name }): Finding => ({
      code: 'ATL-0343',
      severity: 'warning',
      file: present.file,
      column: present.key,
      raum: id,
      found: {
        de: `im neuen Raum ${bothNames(id, name)} liegt kein alter; er bleibt ohne Wert`,
        en: `no old area lies in the new area ${bothNames(id, name)}; it stays without value`,
      },
      consequence: {
        de: 'umgerechnete Jahre sind dort auf Karten und in Tabellen leer',
        en: 'carried years are empty there on maps and in tables',
      },
      remedy: {
        de: `prüfen, ob in ${old.file} Räume fehlen; gab es dort früher nichts, so lassen`,
        en: `check whether areas are missing from ${old.file}; if there was nothing before, leave it`,
      },
    })),
  ]
}
