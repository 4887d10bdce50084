import { closeSync, openSync, writeSync } from 'node:fs'
import { random } from '../../../src/math/random.ts'

const streets = ['Stülerstraße', 'Große Bleiche', 'Mühlenweg; Hof', 'Haus ""Süd""', 'Österreichring', 'Bahnhofstraße']
const grouped = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, '.')

/**
 * Writes a file as a statistics office exports it, of `size` bytes: semicolons, quoted texts, umlauts, decimal
 * commas, points between thousands, CRLF; 5,000 areas in no order.
 */
export function writeBig(path: string, size: number): void {
  const next = random(20241231)
  const below = (n: number) => Math.floor(next() * n)
  const file = openSync(path, 'w')
  let text = 'RAUM;JAHR;STRASSE;ALTER;GESCHLECHT;ANZAHL;ANTEIL;BEMERKUNG;FLAECHE;STAND\r\n'
  for (let written = 0; written < size;) {
    const age = 5 * below(18)
    text += `${String(1_000_000 + 7 * below(5000)).padStart(8, '0')};2024;"${streets[below(streets.length)]} ${below(200)}";`
    text += `${age} bis ${age + 5};${below(2) ? 'm' : 'w'};${grouped(below(20_000))};${below(100)},${1000 + below(9000)};`
    text += `"geprüft, ohne Befund";${grouped(below(3_000_000))},${10 + below(90)};31.12.2024\r\n`
    if (text.length < 1 << 20) continue
    written += writeSync(file, text)
    text = ''
  }
  closeSync(file)
}
