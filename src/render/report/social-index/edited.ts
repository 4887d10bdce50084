import type { IndexScore } from '../../../model/score.ts'
import { editWords } from '../../edit-words.ts'
import { escape } from '../../markdown/escape.ts'
import { areaName } from '../area-name.ts'
import type { Edition } from '../edition.ts'

const titles = { de: 'Ergänzte und veränderte Werte', en: 'Values that were filled or moved' }

/** Areas whose index rests on a value that was filled or moved, or lacks a part; nothing where none does. */
export function edited(e: Edition, ranked: readonly IndexScore[]): readonly string[] {
  const touched = ranked.flatMap((s) =>
    s.edited ? [`- ${areaName(s)}: ${escape(editWords(s.edited, e.language))}`] : [],
  )
  return touched.length === 0 ? [] : [`### ${titles[e.language]}`, touched.join('\n')]
}
