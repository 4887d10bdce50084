import { statusCode } from '../../model/status.ts'
import type { Cells } from '../../model/vector.ts'
import { doubling, type Ahead } from './ahead.ts'

/**
 * Values and statuses while a table is being read: typed arrays that grow, in which a million cells cost nine
 * bytes each. Who adds a cell writes into the arrays himself, so that no number is wrapped on its way.
 */
export interface Growing {
  values: Float64Array<ArrayBuffer>
  status: Uint8Array<ArrayBuffer>
  length: number
  readonly ahead: Ahead
}

export const growing = (ahead = doubling): Growing => ({
  values: new Float64Array(16),
  status: new Uint8Array(16),
  length: 0,
  ahead,
})

/** Adds a cell, absent until it is written, and answers its place. */
export function addCell(into: Growing): number {
  const place = into.length++
  if (place === into.values.length) grow(into)
  into.values[place] = NaN
  into.status[place] = statusCode.absent
  return place
}

/** Adds so many cells, which are still to be written, and answers the place of the first. */
export function addCells(into: Growing, count: number): number {
  const place = into.length
  into.length += count
  if (into.length > into.values.length) grow(into)
  return place
}

function grow(into: Growing): void {
  const { values, status } = into
  const room = Math.max(into.length, Math.ceil(into.ahead() * values.length))
  into.values = new Float64Array(room)
  into.values.set(values)
  into.status = new Uint8Array(room)
  into.status.set(status)
}

export const grownCells = ({ values, status, length }: Growing): Cells => ({
  values: values.subarray(0, length),
  status: status.subarray(0, length),
})
