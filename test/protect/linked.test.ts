import { describe, expect, it } from 'vitest'
import { makeLevel } from '../../src/prepare/levels/make-level.ts'
import { states, type Cell } from '../../src/protect/cell.ts'
import { jointAuditor } from '../../src/protect/joint.ts'
import { linked } from '../../src/protect/linked.ts'
import { tree } from '../../src/protect/tree.ts'
import { summed } from '../support/forest.ts'

const city = tree(3, [makeLevel('stadt', ['s', 's', 's'], new Map())])
const { open, small, added } = states
const all = summed(city, [100, 200, 300])
const cell = (counts: number[], state: number[]): Cell => ({
  value: summed(city, counts),
  faces: [
    { sign: 1, offset: new Float64Array(4) },
    { sign: -1, offset: all },
  ],
  minimum: 3,
  base: 3,
  state: Uint8Array.from(state),
})
/** Old people: 2 in the first area; the third area is withheld so that the sum of the city does not tell. */
const old = () => cell([2, 50, 40], [small, open, added, open])
const young = () => cell([60, 90, 160], [open, open, open, open])
const middle = () => cell([38, 60, 100], [open, open, open, open])
const everybody = { parts: [0, 1, 2], whole: null, sum: all }

describe('jointAuditor', () => {
  it('sees a small number that two others leave of everybody', () =>
    expect(jointAuditor(city, [old(), young(), middle()], [everybody])()).toMatchObject([{ cell: 0, node: 0 }]))
  it('sees it by way of the area that protects it', () => {
    const cells = [old(), young(), middle()]
    cells[1]!.state[0] = added
    expect(jointAuditor(city, cells, [everybody])()).toMatchObject([{ cell: 0, node: 0 }])
  })
  it('sees nothing where a group is withheld in both', () => {
    const cells = [old(), young(), middle()]
    cells[1]!.state[0] = cells[1]!.state[2] = added
    expect(jointAuditor(city, cells, [everybody])()).toEqual([])
  })
})

describe('linked', () => {
  const withheld = (cells: readonly Cell[]) => cells.map(({ state }) => [...state].map((one) => (one === open ? 0 : 1)))
  it('withholds the smallest partner where the small number is, and where it is protected', () => {
    const cells = [old(), young(), middle()]
    linked(city, cells, [everybody])
    expect(withheld(cells)).toEqual([
      [1, 0, 1, 0],
      [0, 0, 0, 0],
      [1, 0, 1, 0],
    ])
  })
  it('does so for a sum that is itself shown', () => {
    const sum = summed(city, [62, 140, 200])
    const cells = [old(), young(), { ...cell([62, 140, 200], [open, open, open, open]) }]
    linked(city, cells, [{ parts: [0, 1], whole: 2, sum }])
    expect(jointAuditor(city, cells, [{ parts: [0, 1], whole: 2, sum }])()).toEqual([])
    expect(withheld(cells)[0]).toEqual([1, 0, 1, 0])
  })
  it('withholds nothing where nothing adds up', () => {
    const cells = [old(), young(), middle()]
    linked(city, cells, [])
    expect(withheld(cells.slice(1)).flat()).not.toContain(1)
  })
})
