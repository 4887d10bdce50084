import type { Text } from '../../model/text.ts'
import { oneUnit } from './one-unit.ts'
import { isSheetError } from '../table/sheet-error.ts'
import { unitOf } from '../table/unit-of.ts'

/** What is asked about a text that stands where numbers stand, by what it looks like. */
export function signQuestion(sign: string, count: number): { found: Text; remedy: Text } {
  const times = count === 1 ? { de: 'einmal', en: 'once' } : { de: `${count}-mal`, en: `${count} times` }
  if (isSheetError(sign))
    return {
      found: {
        de: `steht ${times.de}, wo Zahlen stehen: der Fehlerwert einer Formel ohne Ergebnis`,
        en: `stands ${times.en} where numbers stand: the error of a formula without a result`,
      },
      remedy: {
        de: `die Formel berichtigen, oder mit --signs "${sign}=void" sagen, dass es hier keinen Wert gibt`,
        en: `correct the formula, or say with --signs "${sign}=void" that there is no value here`,
      },
    }
  const unit = unitOf(sign)
  if (unit !== null)
    return {
      found: {
        de: `steht ${times.de}, wo Zahlen stehen: eine Zahl mit der Einheit "${unit}"`,
        en: `stands ${times.en} where numbers stand: a number with the unit "${unit}"`,
      },
      remedy: oneUnit,
    }
  if (minusBehind.test(sign))
    return {
      found: {
        de: `steht ${times.de}, wo Zahlen stehen: eine Zahl mit dem Minus dahinter, oder eine mit einem Vermerk`,
        en: `stands ${times.en} where numbers stand: a number with its minus behind it, or one with a note`,
      },
      remedy: {
        de: 'den Herausgeber fragen, und in der Datei das Minus vor die Zahl setzen oder den Vermerk herausnehmen',
        en: 'ask the publisher, and put the minus before the number in the file, or take the note out',
      },
    }
  if (dashBefore.test(sign))
    return {
      found: {
        de: `steht ${times.de}, wo Zahlen stehen: eine Zahl mit einem Strich davor, der kein Minus ist`,
        en: `stands ${times.en} where numbers stand: a number behind a dash that is no minus`,
      },
      remedy: {
        de: 'den Strich in der Datei durch ein Minus ersetzen, wenn er eines meint',
        en: 'replace the dash in the file by a minus, if it means one',
      },
    }
  if (noted.test(sign))
    return {
      found: {
        de: `steht ${times.de}, wo Zahlen stehen: eine Zahl mit einem Vermerk (Klammer, Fußnote)`,
        en: `stands ${times.en} where numbers stand: a number with a note (brackets, footnote)`,
      },
      remedy: {
        de: `nachlesen, was der Vermerk sagt: gilt die Zahl, ihn aus der Zelle nehmen; sonst mit --signs "${sign}=weak" angeben`,
        en: `look up what the note says: if the number holds, take it out of the cell; otherwise say --signs "${sign}=weak"`,
      },
    }
  return {
    found: {
      de: `steht ${times.de}, wo Zahlen stehen; was es bedeutet, sagt nur der Herausgeber`,
      en: `stands ${times.en} where numbers stand; what it means only the publisher says`,
    },
    remedy: {
      de: `mit --signs angeben: ein Verzeichnis (din-55301, koeln, ba, letters) oder "${sign}=secret" (zero, absent, unknown, secret, void, weak)`,
      en: `say with --signs: a preset (din-55301, koeln, ba, letters) or "${sign}=secret" (zero, absent, unknown, secret, void, weak)`,
    },
  }
}

const noted = /^\([-−]?\d[\d.,'’\s]*\)$|^[-−]?\d[\d.,'’]*\s*(?:[*†]+|(?:\s|\()?[\da-z]\))$/
const dashBefore = /^[‐‑‒–—]\s*\d[\d.,'’\s]*$/
const minusBehind = /^\d[\d.,'’\s]*[-−–]$/
