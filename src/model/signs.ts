import type { Sign } from './delivery.ts'

/**
 * Sign conventions of publishers by name, each sign with its meaning; the plan names one or lists its own.
 * A `0` is always a number. Signs that stand beside a number (`p`, `r`, `s`, brackets) are no part of this:
 * such a cell is no number.
 */
export const signPresets: Readonly<Record<string, Readonly<Record<string, Sign>>>> = {
  // DIN 55301:1978, section 10.6. `.` is "unknown or to be kept secret": the publisher does not say which.
  'din-55301': {
    '-': 'zero',
    '–': 'zero',
    '.': 'unknown',
    '/': 'weak',
    x: 'void',
    X: 'void',
    '...': 'absent',
    '…': 'absent',
  },
  // Stadt Köln, open data: `*` for counts below 5 (below 10 in data of the Bundesagentur); zeros are published.
  koeln: { '*': 'secret', '-': 'zero' },
  // Bundesagentur für Arbeit
  ba: { '*': 'secret', '-': 'zero', '.': 'secret' },
  // GENESIS, Regionalstatistik, Zensus 2022. `-` is "nothing there": a true zero in one row, a Kreis that the year did
  // not have in the next. Absent is the reading that makes no number up; a plan that knows better lists its own signs.
  genesis: {
    '-': 'absent',
    '–': 'absent',
    '.': 'unknown',
    '/': 'weak',
    x: 'void',
    X: 'void',
    '...': 'absent',
    '…': 'absent',
  },
  // LSN Niedersachsen, Zeichenerklärungen: k rounds to zero, t comes later, u not certain enough, x not meaningful.
  // g is "unknown or secret" there; it is taken as the stricter of the two.
  letters: { g: 'secret', u: 'weak', x: 'void', k: 'zero', t: 'absent' },
}
