/**
 * Why a number stands or does not stand. `ok` is a number; the other five are the kinds of missing
 * that publishers distinguish, kept apart to the last output:
 * absent (no row, empty cell, or later), unknown (not known, or secret: the publisher does not say which),
 * secret (withheld for disclosure control), void (not meaningful, or not assessed), weak (too uncertain).
 */
export const statuses = ['ok', 'absent', 'unknown', 'secret', 'void', 'weak'] as const
export type Status = (typeof statuses)[number]

/** A status as it stands in a `Uint8Array` beside the values. */
export const statusCode = { ok: 0, absent: 1, unknown: 2, secret: 3, void: 4, weak: 5 } as const satisfies Record<
  Status,
  number
>
