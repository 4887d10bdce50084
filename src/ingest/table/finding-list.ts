import type { Finding } from '../../model/finding.ts'

/** Nobody reads more findings of one kind, and a million of them would not fit into memory. */
const most = 1000

export interface FindingList {
  add(finding: Finding): void
  /** What was added; behind the first thousand stands one finding that counts the rest. */
  all(): readonly Finding[]
}

/** Collects findings of one kind. */
export function findingList(): FindingList {
  const list: Finding[] = []
  let next: Finding | null = null
  let more = 0
  return {
    add(finding) {
      if (list.length < most) list.push(finding)
      else {
        next ??= finding
        more++
      }
    },
    all() {
      if (next === null) return list
      return [
        ...list,
        {
          ...next,
          found: {
            de: `ab hier weitere dieser Art: ${more}`,
            en: `from here on more of this kind: ${more}`,
          },
        },
      ]
    },
  }
}
