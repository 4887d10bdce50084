import { points as readPoints } from '../../ingest/layer/points.ts'
import { AtlasError } from '../../model/error.ts'
import type { Bytes, Files } from '../../model/files.ts'
import type { Finding } from '../../model/finding.ts'
import { layerParts } from '../../model/layer-parts.ts'
import { outline } from '../../plan/outline.ts'
import { pointFiles } from '../gather/files-of.ts'
import { readAreas } from '../gather/read-areas.ts'

interface Asked {
  readonly planFile: string
  readonly id: string
  readonly read: (path: string) => Promise<Bytes | null>
}

/** Reads the areas of a Gebietsstand of a plan text as a run would, and answers what is wrong with them: errors and warnings. */
export const tryAreas = (
  text: string,
  { planFile, gebietsstand, read }: Omit<Asked, 'id'> & { readonly gebietsstand: string },
): Promise<readonly Finding[]> =>
  told(async () => {
    const edition = outline(text, planFile).plan.areas.editions.find((one) => one.gebietsstand === gebietsstand)
    return (await readAreas(edition!, await filesAt([edition!.file], read))).findings
  })

/** Reads points of a plan text as a run would, and answers what is wrong with them; not yet in which areas they lie. */
export const tryPoints = (text: string, { planFile, id, read }: Asked): Promise<readonly Finding[]> =>
  told(async () => {
    const { plan } = outline(text, planFile, [], [id])
    const paths = [...new Set(pointFiles(plan, id).map(({ file }) => file))]
    const files = await filesAt(paths, read)
    const results = await Promise.all(paths.map((file) => readPoints(files, { ...plan.points[id]!, file })))
    return results.flatMap(({ findings }) => findings)
  })

async function told(read: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  try {
    return (await read()).filter(({ severity }) => severity !== 'info')
  } catch (error) {
    if (error instanceof AtlasError) return error.findings
    throw error
  }
}

/** The files, with what belongs to a layer, as far as they are there. */
async function filesAt(paths: readonly string[], read: Asked['read']): Promise<Files> {
  const all = paths.flatMap((path) => {
    const { required, optional } = layerParts(path)
    return [path, ...required, ...optional]
  })
  const found = await Promise.all(all.map(async (path) => [path, await read(path)] as const))
  return new Map(found.flatMap(([path, content]) => (content === null ? [] : [[path, content]])))
}
