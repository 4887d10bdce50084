import { random } from '../../src/math/random.ts'

/** Areas in which everybody belongs to the group with the same chance: a city made by chance alone. */
export function nullCity(seed: number, sizes: readonly number[], chance: number) {
  const next = random(seed)
  const group = sizes.map((t) => Array.from({ length: t }, next).filter((u) => u < chance).length)
  return { group, total: sizes, other: sizes.map((t, i) => t - group[i]!) }
}
