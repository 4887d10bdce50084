import type { Read } from '../../model/delivery.ts'
import { AtlasError } from '../../model/error.ts'
import type { Finding } from '../../model/finding.ts'
import type { Text } from '../../model/text.ts'

/**
 * The reading of a table that is no source: what is wrong names the entry of the plan that it stands under
 * (`points.kitas.x`), not `sources.`.
 */
export async function inWordsOf<T>(setting: string, reading: Promise<Read<T>>): Promise<Read<T>> {
  const entry = (text: string) =>
    text.replaceAll(`sources.${setting}.columns.`, `${setting}.`).replaceAll(`sources.${setting}`, setting)
  const both = ({ de, en }: Text): Text => ({ de: entry(de), en: entry(en) })
  const own = (finding: Finding): Finding => ({
    ...finding,
    found: both(finding.found),
    ...(finding.expected && { expected: both(finding.expected) }),
    ...(finding.remedy && { remedy: both(finding.remedy) }),
  })
  try {
    const { value, findings } = await reading
    return { value, findings: findings.map(own) }
  } catch (error) {
    throw error instanceof AtlasError ? new AtlasError(error.findings.map(own)) : error
  }
}
