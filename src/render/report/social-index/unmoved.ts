import type { IndexInfo } from '../../../model/publication.ts'
import type { IndexScore } from '../../../model/score.ts'
import { areaName } from '../area-name.ts'
import type { Edition } from '../edition.ts'

const title = { de: 'Ohne Dynamik', en: 'Without dynamics' }

/** The areas that have a status but no Dynamik, each with its reason; nothing where all have one, or none could. */
export function unmoved(e: Edition, { dynamicsClasses }: IndexInfo, ranked: readonly IndexScore[]): readonly string[] {
  const without = ranked.filter((s) => s.dynamics === null)
  if (dynamicsClasses.length === 0 || without.length === 0 || without.length === ranked.length) return []
  const reason = (s: IndexScore) => (s.note === null ? '' : `: ${e.say(s.note)}`)
  return [`### ${title[e.language]}`, without.map((s) => `- ${areaName(s)}${reason(s)}`).join('\n')]
}
