import type { Status } from '../model/status.ts'
import type { Text } from '../model/text.ts'

/**
 * What is printed where a number is missing, and what it means: a sign of its own for each kind. In the manner of
 * DIN 55301, with a dash for "no data"; for what is withheld the asterisk of the Bundesagentur für Arbeit, since the
 * point of DIN leaves open whether a number is secret or not known.
 */
export const signs: Readonly<Record<Status, { readonly sign: string; readonly text: Text }>> = {
  ok: { sign: '', text: { de: 'liegt vor', en: 'available' } },
  absent: { sign: '–', text: { de: 'keine Angabe', en: 'no data' } },
  unknown: { sign: '.', text: { de: 'unbekannt', en: 'unknown' } },
  secret: { sign: '*', text: { de: 'geheim gehalten', en: 'confidential' } },
  void: { sign: 'x', text: { de: 'nicht bewertet oder nicht sinnvoll', en: 'not assessed or not meaningful' } },
  weak: { sign: '/', text: { de: 'zu unsicher', en: 'too uncertain' } },
}
