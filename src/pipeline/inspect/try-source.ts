import { AtlasError } from '../../model/error.ts'
import type { Files } from '../../model/files.ts'
import type { Finding } from '../../model/finding.ts'
import { outline } from '../../plan/outline.ts'
import { editionOf } from '../gather/edition-of.ts'
import { frameOf } from '../gather/frame-of.ts'
import { readAreas } from '../gather/read-areas.ts'
import { readTables } from '../gather/read-tables.ts'

/** Reads one source of a plan text as a run would, and answers what is wrong with it: errors and warnings. */
export async function trySource(text: string, file: string, id: string, files: Files): Promise<readonly Finding[]> {
  try {
    const { plan } = outline(text, file, [id])
    const areas = new Map(
      await Promise.all(
        plan.areas.editions.map(async (one) => [one, (await readAreas(one, files)).value.units] as const),
      ),
    )
    const { tables, findings } = await readTables(plan, files)
    const broken = new Set(findings.flatMap(({ severity, file: name }) => (severity === 'error' && name ? [name] : [])))
    const aligned = plan.years.flatMap((y) => {
      const edition = editionOf(plan, y)
      const others = [...areas].flatMap(([one, units]) =>
        one === edition ? [] : [{ gebietsstand: one.gebietsstand, units }],
      )
      return frameOf(plan, y, areas.get(edition)!, tables, broken, others).findings
    })
    return [...findings, ...aligned].filter(({ severity }) => severity !== 'info')
  } catch (error) {
    if (error instanceof AtlasError) return error.findings
    throw error
  }
}
