import { broken } from '../archive/archive-error.ts'

export interface XmlHandler {
  /** A start tag by its name without prefix, and its attributes as they stand. */
  open(name: string, attributes: string): void
  close(name: string): void
  text?(text: string): void
}

/**
 * Reads the XML of a workbook from start to end. It knows the five entities that XML itself knows and
 * character references; a document type declaration is refused, so nothing can expand. Throws ATL-0240 for
 * what is no well-formed XML. O(n).
 */
export function readXml(bytes: Uint8Array, file: string, handler: XmlHandler): void {
  const xml = decoded(bytes, file)
  const bad = () => notXml(file)
  const end = (mark: string, from: number) => {
    const at = xml.indexOf(mark, from)
    if (at < 0) throw bad()
    return at + mark.length
  }
  const names: string[] = []
  let at = 0
  while (at < xml.length) {
    const tag = xml.indexOf('<', at)
    const until = tag < 0 ? xml.length : tag
    if (until > at && handler.text && names.length) handler.text(unescaped(xml.slice(at, until), file))
    if (tag < 0) break
    if (xml.startsWith('<?', tag)) at = end('?>', tag)
    else if (xml.startsWith('<!--', tag)) at = end('-->', tag)
    else if (xml.startsWith('<![CDATA[', tag)) {
      at = end(']]>', tag)
      handler.text?.(xml.slice(tag + 9, at - 3))
    } else if (xml.startsWith('<!', tag)) throw bad()
    else if (xml.startsWith('</', tag)) {
      at = end('>', tag)
      const name = xml.slice(tag + 2, at - 1).trim()
      if (names.pop() !== name) throw bad()
      handler.close(local(name))
    } else {
      at = tagEnd(xml, tag)
      if (at < 0) throw bad()
      const empty = xml[at - 2] === '/'
      const inside = xml.slice(tag + 1, at - (empty ? 2 : 1))
      const blank = inside.search(/\s/)
      const name = blank < 0 ? inside : inside.slice(0, blank)
      handler.open(local(name), blank < 0 ? '' : inside.slice(blank))
      if (empty) handler.close(local(name))
      else names.push(name)
    }
  }
  if (names.length) throw bad()
}

/** The value of an attribute by its name without prefix; null where it does not stand. */
export function attribute(attributes: string, name: string): string | null {
  if (!attributes.includes(name)) return null
  one.lastIndex = 0
  for (let found = one.exec(attributes); found !== null; found = one.exec(attributes))
    if (found[1] === name) return unescaped((found[2] ?? found[3])!, '')
  return null
}

const one = /(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

const notXml = (file: string) =>
  broken(file, {
    de: 'das XML der Arbeitsmappe ist fehlerhaft oder enthält eine Dokumenttypdeklaration',
    en: 'the XML of the workbook is broken or holds a document type declaration',
  })

function decoded(bytes: Uint8Array, file: string): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (/^<\?xml[^>]*\bencoding\s*=\s*["'](?!utf-8["'])/i.test(text)) throw notXml(file)
    return text
  } catch (error) {
    throw error instanceof TypeError ? notXml(file) : error
  }
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)

/** Behind the `>` that ends a start tag; attribute values may hold one. -1 where there is none. */
function tagEnd(xml: string, from: number): number {
  let quote = 0
  for (let i = from; i < xml.length; i++) {
    const c = xml.charCodeAt(i)
    if (quote) quote = c === quote ? 0 : quote
    else if (c === 34 || c === 39) quote = c
    else if (c === 62) return i + 1
  }
  return -1
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function unescaped(text: string, file: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&([^;&]{0,12});?/g, (_, name: string) => {
    const known = Object.hasOwn(entities, name) ? entities[name]! : null
    const code = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name)
    if (known !== null) return known
    const point = code ? Number.parseInt(code[1] ?? code[2]!, code[1] ? 16 : 10) : NaN
    if (!(point <= 0x10ffff)) throw notXml(file)
    return String.fromCodePoint(point)
  })
}
