import type { Bytes } from '../../model/files.ts'
import { broken, inWords, refusedMember, tooLarge } from './archive-error.ts'
import { bounds, type Bounds } from './bounds.ts'
import { directory, type Entry } from './directory.ts'
import { placeOf, staysInside } from './member-name.ts'
import { unpack } from './unpack.ts'

/**
 * The files of a ZIP archive by their path in it, in its order; folders are left out. Each is unpacked when
 * it is first read, and then kept. Throws for an archive that is broken (ATL-0240), that would unpack to more
 * than the bounds (ATL-0241), that holds a path that climbs out or stands twice (ATL-0242), or that is
 * encrypted (ATL-0243): all of it told by the directory alone, and counted again while unpacking.
 */
export async function members(
  bytes: Bytes,
  file: string,
  limits: Bounds = bounds,
): Promise<ReadonlyMap<string, Bytes>> {
  const entries = await directory(bytes, file, limits)
  for (const entry of entries) judge(entry, file, limits)
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  if (total > limits.total)
    throw tooLarge(
      file,
      { de: `das Archiv ist entpackt ${inWords(total)} groß`, en: `the archive unpacks to ${inWords(total)}` },
      { de: `höchstens ${inWords(limits.total)}`, en: `at most ${inWords(limits.total)}` },
    )
  const list = new Map<string, Bytes>()
  const places = new Set<string>()
  for (const entry of entries) {
    if (entry.name.endsWith('/')) continue
    if (places.has(placeOf(entry.name))) throw refusedMember('ATL-0242', file, entry.name, twice(entry), again)
    places.add(placeOf(entry.name))
    list.set(entry.name, lazily(bytes, entry, file))
  }
  return list
}

function lazily(bytes: Bytes, entry: Entry, file: string): Bytes {
  let content: Promise<Uint8Array> | null = null
  return {
    size: entry.size,
    slice: async (from, to) => (await (content ??= unpack(bytes, entry, file))).subarray(from, to),
  }
}

function judge(entry: Entry, file: string, limits: Bounds): void {
  const { name, size, packed } = entry
  if (!staysInside(name)) throw refusedMember('ATL-0242', file, name, climbs(entry), again)
  // Bit 0: encrypted; bit 13: names masked; bit 6 strong encryption.
  if (entry.flags & 0x2041)
    throw refusedMember('ATL-0243', file, name, locked(entry), {
      de: 'Datei ohne Kennwort liefern lassen',
      en: 'have the file delivered without a password',
    })
  if (entry.method !== 0 && entry.method !== 8)
    throw broken(file, {
      de: `"${name}" ist mit dem Verfahren ${entry.method} gepackt, gelesen werden 0 und 8 (Deflate)`,
      en: `"${name}" is packed by method ${entry.method}; 0 and 8 (deflate) are read`,
    })
  const most = Math.min(limits.member, Math.max(limits.free, packed * limits.ratio))
  if (size > most)
    throw tooLarge(
      file,
      {
        de: `"${name}" wird aus ${inWords(packed)} entpackt ${inWords(size)} groß`,
        en: `"${name}" unpacks from ${inWords(packed)} to ${inWords(size)}`,
      },
      {
        de: `höchstens ${inWords(limits.member)} und das ${limits.ratio}-Fache`,
        en: `at most ${inWords(limits.member)} and ${limits.ratio} times the size`,
      },
    )
}

const climbs = ({ name }: Entry) => ({
  de: `der Pfad "${name}" führt aus dem Archiv hinaus, oder ist keiner`,
  en: `the path "${name}" leads out of the archive, or is none`,
})
const twice = ({ name }: Entry) => ({
  de: `"${name}" steht zweimal im Archiv`,
  en: `"${name}" stands twice in the archive`,
})
const locked = ({ name }: Entry) => ({
  de: `"${name}" ist mit einem Kennwort verschlüsselt`,
  en: `"${name}" is encrypted with a password`,
})
const again = { de: 'Archiv neu packen', en: 'pack the archive again' }
