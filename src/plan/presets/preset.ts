import type { z } from 'zod'
import type { Text } from '../../model/text.ts'
import type { presetEntries } from '../schema/social-index.ts'

/** A part of a plan that stands for a published index: entries of `index.<name>` as a plan would say them. */
export interface Preset {
  readonly label: Text
  readonly source: string
  /** What its publisher does besides, and what is not published and therefore settled here. */
  readonly note: Text
  readonly index: Readonly<Partial<Record<keyof z.input<typeof presetEntries>, unknown>>>
}
