import { fail } from '../../../model/error.ts'
import type { ChainIndicator, ChainNode } from './spec.ts'

/** A node with its children, as places in one list: the indicators in their order, then the nodes in theirs. */
export interface Family {
  readonly id: string
  readonly place: number
  readonly children: readonly number[]
  /** 0 where all children are indicators, else one more than the highest child node. */
  readonly height: number
}

/** The structure of an index; families stand in an order in which children come before their parents. */
export interface Tree {
  /** Of indicators, then of nodes. */
  readonly ids: readonly string[]
  readonly families: readonly Family[]
  /** The index itself. */
  readonly top: string
}

/** Checks the structure of an index and puts it in order. Throws where a parent is missing, or an id stands twice. */
export function tree(indicators: readonly ChainIndicator[], nodes: readonly ChainNode[]): Tree {
  const ids = [...indicators, ...nodes].map(({ id }) => id)
  const parents = [...indicators, ...nodes].map(({ parent }) => parent)
  const twice = ids.find((id, k) => ids.indexOf(id) < k)
  if (twice !== undefined) throw broken(`"${twice}" steht zweimal`, `"${twice}" stands twice`)
  const nodeIds = nodes.map(({ id }) => id)
  const lost = parents.findIndex((parent) => parent !== null && !nodeIds.includes(parent))
  if (lost >= 0) {
    throw broken(
      `"${ids[lost]}" gehört zu "${parents[lost]}", das kein Teilindex ist`,
      `"${ids[lost]}" belongs to "${parents[lost]}", which is no sub-index`,
    )
  }
  const tops = nodes.filter(({ parent }) => parent === null)
  if (tops.length !== 1) {
    const list = tops.map(({ id }) => `"${id}"`).join(', ')
    throw broken(
      `${tops.length} Indizes ohne Oberindex ${list}, erwartet ist einer`,
      `${tops.length} indices without a parent ${list}, expected is one`,
    )
  }
  const families: Family[] = []
  const visit = (id: string): number => {
    const children = ids.flatMap((_, k) => (parents[k] === id ? [k] : []))
    if (children.length === 0) throw broken(`"${id}" hat keinen Indikator`, `"${id}" has no indicator`)
    const heights = children.filter((k) => k >= indicators.length).map((k) => visit(ids[k]!))
    const height = heights.reduce((a, h) => Math.max(a, h + 1), 0)
    families.push({ id, place: ids.indexOf(id), children, height })
    return height
  }
  visit(tops[0]!.id)
  const circular = nodeIds.find((id) => !families.some((family) => family.id === id))
  if (circular !== undefined) throw broken(`"${circular}" gehört zu sich selbst`, `"${circular}" belongs to itself`)
  return { ids, families, top: tops[0]!.id }
}

const broken = (de: string, en: string) => fail('ATL-0107', { de, en })
