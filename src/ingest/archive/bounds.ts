/** What unpacking may cost. Far above what an office sends, far below what harms the machine. */
export const bounds = {
  /** Members of an archive. */
  members: 10_000,
  /** Bytes of one member, unpacked. */
  member: 512 * 2 ** 20,
  /** Bytes of all members together, unpacked. */
  total: 2 ** 30,
  /** Times that a member may be larger than its packed form, once it is larger than `free`. Tables reach 10 to 60. */
  ratio: 200,
  free: 4 * 2 ** 20,
} as const

export type Bounds = { readonly [K in keyof typeof bounds]: number }
