import { raised } from '../raised.ts'
import { attribute, type XmlHandler } from '../xml.ts'

/**
 * Collects the text of a string item (`si`, `is`): its runs one behind the other, raised ones in raised
 * characters, phonetic ones left out. Call `end` when the item closes.
 */
export function richText(): XmlHandler & { end(): string } {
  let text = ''
  let run = ''
  let up = false
  let inText = false
  let phonetic = 0
  return {
    open(name, attributes) {
      if (name === 'rPh') phonetic++
      else if (name === 't') inText = phonetic === 0
      else if (name === 'r') up = false
      else if (name === 'vertAlign') up = attribute(attributes, 'val') === 'superscript'
    },
    close(name) {
      if (name === 'rPh') phonetic--
      else if (name === 't') inText = false
      if (name !== 'r' && name !== 't') return
      text += up ? raised(run) : run
      run = ''
    },
    text(part) {
      if (inText) run += part
    },
    end() {
      const whole = text
      text = ''
      up = false
      return spelledOut(whole)
    },
  }
}

/** Characters that XML cannot hold stand as `_x000D_` in a workbook (ECMA-376, 22.9.2.19). */
export const spelledOut = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
