import type { Finding } from '../../model/finding.ts'
import type { Files } from '../../model/files.ts'
import { numbered } from '../../model/nouns.ts'
import { arealWeights } from '../../prepare/crosswalk/areal-weights.ts'
import { planar } from '../../prepare/crosswalk/planar.ts'
import { pointWeights, type PointWeights } from '../../prepare/crosswalk/point-weights.ts'
import { sliversOf, type Slivers } from '../../prepare/crosswalk/slivers.ts'
import { weights } from '../../prepare/crosswalk/weights.ts'
import { localNumber } from '../../render/round.ts'
import { crosswalkText } from './crosswalk-text.ts'
import { layerOf, type LayerRequest } from '../gather/layer-of.ts'
import { layerOptions } from './layer-options.ts'
import { lostPoints } from './lost-points.ts'
import { pointsOf, type PointsRequest } from './points-of.ts'
import { uncovered } from './uncovered.ts'
import { hasErrors } from '../../model/has-errors.ts'

export interface MakeRequest {
  readonly old: LayerRequest
  readonly present: LayerRequest
  /** Weights below it are dropped; null: none. */
  readonly slivers: number | null
  /** Points to share out by; null: by area. */
  readonly points: PointsRequest | null
}

export interface Made {
  /** The Umsteigeschlüssel as CSV; empty where a finding is an error. */
  readonly text: string
  readonly rows: number
  readonly findings: readonly Finding[]
}

/** Land that the new areas may leave uncovered before it is told area by area; weights below it are splinters. */
const tellable = 0.001

/** Makes an Umsteigeschlüssel from the geometries of two Gebietsstände: by area, or by what is counted at points. */
export async function make({ old, present, slivers, points }: MakeRequest, files: Files): Promise<Made> {
  const [before, after] = await Promise.all([
    layerOf(old, layerOptions.old, files),
    layerOf(present, layerOptions.present, files),
  ])
  const read = [...before.findings, ...after.findings]
  if (hasErrors(read)) return { text: '', rows: 0, findings: read }
  const [from, to] = planar(before.value.layer!, after.value.layer!)
  const counted = points === null ? null : await pointsOf(points, from.crs, files)
  const failedPoints = hasErrors(counted?.findings ?? [])
  if (counted && failedPoints) return { text: '', rows: 0, findings: [...read, ...counted.findings] }
  const areal = arealWeights(from, to)
  const placed = counted && pointWeights(from, to, counted.value)
  const links = placed ? withoutPoints(placed.links, areal.links, points!.empty) : areal.links
  const rows = links.map((link, i) => ({ ...link, line: i + 2 }))
  const kept = weights(rows, { normalise: true, slivers }, old.file)
  const areas = { from: before.value.units, to: after.value.units }
  const findings = [
    ...read,
    ...(counted?.findings ?? []),
    ...(placed
      ? [lostPoints(placed, points!.file, points!.count !== null), ...byArea(placed.links, links, points!.file)]
      : bare(areal.uncovered, old.file, present.file)),
    ...kept.findings,
    ...(slivers === null && points === null ? splinters(sliversOf(links, tellable), old.file) : []),
    ...uncovered(kept.value, areas, old, present, points?.file ?? null),
  ]
  const failed = hasErrors(findings)
  return {
    text: failed ? '' : crosswalkText(kept.value, points?.count ? 'persons' : points ? 'addresses' : 'area'),
    rows: kept.value.length,
    findings,
  }
}

/** An old area without points has no row, or goes by area where that is said. */
function withoutPoints(
  placed: PointWeights['links'],
  areal: PointWeights['links'],
  empty: 'refuse' | 'area',
): PointWeights['links'] {
  if (empty === 'refuse') return placed
  const known = new Set(placed.map(({ from }) => from))
  return [...placed, ...areal.filter(({ from }) => !known.has(from))]
}

/** Which old areas had no points and went by area. */
function byArea(placed: PointWeights['links'], all: PointWeights['links'], file: string): Finding[] {
  const known = new Set(placed.map(({ from }) => from))
  const rest = [...new Set(all.map(({ from }) => from).filter((from) => !known.has(from)))]
  if (rest.length === 0) return []
  return [
    {
      code: 'ATL-0345',
      severity: 'warning',
      file,
      found: {
        de: `in ${numbered(rest.length, 'oldRaum').de} liegt kein Punkt; dort gilt die Verteilung nach Fläche: ${rest.join(', ')}`,
        en: `no point lies in ${numbered(rest.length, 'oldRaum').en}; shared out by area: ${rest.join(', ')}`,
      },
    },
  ]
}

/** Splinters that nobody has asked to drop: they make estimates of values that are none. */
function splinters({ links, areas }: Slivers, file: string): Finding[] {
  if (links === 0) return []
  return [
    {
      code: 'ATL-0345',
      severity: 'info',
      file,
      found: {
        de: `${numbered(links, 'row').de} mit einem Gewicht unter ${tellable}, wohl Splitter der Verschneidung; nur deshalb gelten die Werte von ${numbered(areas, 'newRaum').de} als Schätzungen`,
        en: `${numbered(links, 'row').en} with a weight below ${tellable}, probably splinters of the borders; only therefore the values of ${numbered(areas, 'newRaum').en} are estimates`,
      },
      remedy: {
        de: `sind es Splitter, mit --slivers ${tellable} weglassen`,
        en: `if they are splinters, drop them with --slivers ${tellable}`,
      },
    },
  ]
}

/** Old land that no new area covers goes with the rest of its area; how much that is, is told. */
function bare(uncovered: ReadonlyMap<string, number>, file: string, cover: string): Finding[] {
  const gaps = [...uncovered].filter(([, share]) => share > 1e-6 && share < 1)
  const large = gaps.filter(([, share]) => share > tellable)
  const most = Math.max(...gaps.map(([, share]) => share))
  return [
    ...large.map(([id, share]): Finding => ({
      code: 'ATL-0345',
      severity: 'warning',
      file,
      raum: id,
      found: {
        de: `${localNumber(100 * share, 2, 'de')} % der Fläche von ${id} liegen in keinem Raum von ${cover}`,
        en: `${localNumber(100 * share, 2, 'en')}% of the land of ${id} lie in no area of ${cover}`,
      },
      remedy: {
        de: 'Geometrie beider Dateien prüfen; ihre Personen gehen dorthin, wo der Rest der Fläche liegt',
        en: 'check the geometry of both files; its people go where the rest of the land lies',
      },
    })),
    ...(gaps.length > large.length
      ? [
          {
            code: 'ATL-0345',
            severity: 'info',
            file,
            found: {
              de: `von ${numbered(gaps.length, 'oldRaum').de} bedecken die neuen Räume nicht die ganze Fläche (höchstens ${localNumber(100 * most, 4, 'de')} % fehlen)`,
              en: `of ${numbered(gaps.length, 'oldRaum').en} the new ones do not cover all land (at most ${localNumber(100 * most, 4, 'en')}% are missing)`,
            },
          } satisfies Finding,
        ]
      : []),
  ]
}
