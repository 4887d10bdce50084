import { inspectCsv } from '../../ingest/inspect/inspect-csv.ts'
import { AtlasError } from '../../model/error.ts'
import type { Files } from '../../model/files.ts'
import { layerKind } from '../../model/layer-kind.ts'
import { pick } from '../../model/pick.ts'
import type { AreaEdition } from '../../plan/areas-plan.ts'
import { outline } from '../../plan/outline.ts'

/** A file of areas as a plan would declare it, so that it is read like one. A table says itself how it is written. */
export async function areasPlan(
  file: string,
  key: string,
  layer: string | undefined,
  files: Files,
): Promise<readonly AreaEdition[]> {
  const bytes = pick(files, file)
  const format = layerKind(file) === null ? { format: dialectOf(await bytes.slice(0, bytes.size), file) } : {}
  const areas = {
    gebietsstand: '2000-01-01',
    base: { level: 'raum', file, key, ...(layer !== undefined && { layer }), ...format },
  }
  return outline(JSON.stringify({ years: { from: 2000, to: 2000 }, areas }), file).plan.areas.editions
}

function dialectOf(bytes: Uint8Array, file: string): object {
  const { encoding, delimiter, skip, doubts } = inspectCsv(bytes, file, [], {})
  if (encoding === null || delimiter === null) throw new AtlasError(doubts.map((one) => ({ file, ...one })))
  return { encoding, delimiter, skip }
}
