/** A text as YAML takes it inside braces: bare where that is beyond doubt, else in quotes. */
export const scalar = (text: string): string =>
  /^[\p{L}_][\p{L}\d_./-]*( [\p{L}\d_./-]+)*$/u.test(text) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(text)
    ? text
    : JSON.stringify(text)

/** `{ a: 1, b: x }` */
export const flow = (entries: readonly (readonly [key: string, value: string])[]): string =>
  entries.length === 0 ? '{}' : `{ ${entries.map(([key, value]) => `${key}: ${value}`).join(', ')} }`

const letters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** A name for the plan made of a header: lower case, ASCII, beginning with a letter; unlike all those taken. */
export function planName(text: string, taken: ReadonlySet<string>): string {
  const plain = text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => letters[letter]!)
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
  const named = (/^[a-z]/.test(plain) ? plain : `x_${plain}`).slice(0, 45).replace(/_+$/, '')
  let name = named
  for (let n = 2; taken.has(name); n++) name = `${named}_${n}`
  return name
}
