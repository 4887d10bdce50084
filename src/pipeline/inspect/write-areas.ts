import { doubt } from '../../ingest/inspect/doubt.ts'
import { fail } from '../../model/error.ts'
import { declares, insertAreas } from '../../plan/insert-entry.ts'
import { insertEarlier } from '../../plan/insert-earlier.ts'
import { outline } from '../../plan/outline.ts'
import { areasBlock, earlierBlock, type AreasAsked, type AreasFound } from './areas-block.ts'
import { tryAreas } from './try-layer.ts'
import type { WriteAsked, Written } from './write-source.ts'
import { hasErrors } from '../../model/has-errors.ts'

interface Asked extends AreasAsked, Pick<WriteAsked, 'plan' | 'planFile' | 'read'> {}

/**
 * The plan with areas: its first, or those of an earlier Gebietsstand beside them; read once as a run would read
 * them. No text where something is wrong.
 */
export async function writeAreas(found: AreasFound, asked: Asked): Promise<Written> {
  const earlier = declares(asked.plan, 'areas')
  const block = (earlier ? earlierBlock : areasBlock)(found, asked)
  const text = (earlier ? insertEarlier : insertAreas)(asked.plan, asked.planFile, block)
  const findings = await tryAreas(text, asked)
  return {
    text: hasErrors(findings) ? null : text,
    block: earlier ? block : ['areas:', ...block.map((line) => `  ${line}`)],
    findings,
  }
}

/**
 * Whether areas may be written: they are the plan's first, or older than its own. Throws ATL-0107 where they would be
 * areas of a Gebietsstand that it has, or of one that nobody named.
 */
export function checkGebietsstand(text: string, file: string, gebietsstand: string | null): void {
  if (!declares(text, 'areas')) return
  const { editions } = outline(text, file).plan.areas
  const [present] = editions
  const known = editions.some((one) => one.gebietsstand === gebietsstand)
  if (gebietsstand !== null && !known && gebietsstand < present!.gebietsstand) return
  const list = editions.map((one) => one.gebietsstand).join(', ')
  throw fail(
    'ATL-0107',
    { de: `der Plan nennt schon Räume (${list})`, en: `the plan declares areas already (${list})` },
    {
      file,
      ...(gebietsstand !== null && { value: gebietsstand }),
      remedy: {
        de: `sind es Räume eines früheren Gebietsstands, mit --gebietsstand angeben, seit wann sie galten; sind es neuere als ${present!.gebietsstand}, areas.base von Hand unter areas.earlier verschieben`,
        en: `if they are areas of an earlier Gebietsstand, say with --gebietsstand since when they held; if they are newer than ${present!.gebietsstand}, move areas.base to areas.earlier by hand`,
      },
    },
  )
}

/** That nobody said since when the areas hold. */
export const noGebietsstand = doubt(
  { de: 'die Datei sagt nicht, seit wann diese Räume gelten', en: 'the file does not say since when these areas hold' },
  { de: 'mit --gebietsstand angeben, etwa 2021-01-01', en: 'say it with --gebietsstand, such as 2021-01-01' },
)
