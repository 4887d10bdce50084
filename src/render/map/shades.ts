// One hue from light to dark: a scale that stays one in grey and for colour-blind eyes, and whose end is no alarm.
const [light, dark] = [
  [0xe4, 0xee, 0xf4],
  [0x1c, 0x3c, 0x5c],
] as const

/** So many colours from light to dark, in equal steps; a single one lies in the middle. */
export const shades = (n: number): readonly string[] =>
  Array.from({ length: n }, (_, k) => {
    const part = n === 1 ? 0.5 : k / (n - 1)
    const channel = (i: 0 | 1 | 2) => Math.round(light[i] + part * (dark[i] - light[i]))
    return `#${([0, 1, 2] as const).map((i) => channel(i).toString(16).padStart(2, '0')).join('')}`
  })
