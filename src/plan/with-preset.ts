import type { Parts } from './parts.ts'
import { presets } from './presets.ts'
import { presetEntries } from './schema/social-index.ts'

export type IndexSpec = Parts['index'][string]

/** The entries of an index, and those of its preset where it says nothing itself. */
export function withPreset(index: IndexSpec): IndexSpec {
  if (index.preset === undefined) return index
  const own = Object.fromEntries(Object.entries(index).filter(([, value]) => value !== undefined))
  return { ...presetEntries.parse(presets[index.preset].index), ...own } as IndexSpec
}
