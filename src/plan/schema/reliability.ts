import * as z from 'zod'
import { count, expects, id, number } from './basic.ts'

const confidence = expects('ein Anteil über 0,5 und unter 1, etwa 0.9', 'a share above 0.5 and below 1, such as 0.9')

const again = number
  .gt(0, expects('ein Anteil über 0 und unter 1, etwa 0.7', 'a share above 0 and below 1, such as 0.7'))
  .lt(1, expects('ein Anteil über 0 und unter 1, etwa 0.7', 'a share above 0 and below 1, such as 0.7'))

/** How far small numbers leave rank and class open: seeded draws of the counts. */
export const reliability = z
  .strictObject({
    draws: count(100).describe('so viele Ziehungen, etwa 10000'),
    seed: count(0).describe('Startwert des Zufalls; derselbe gibt dasselbe'),
    law: z
      .enum(['beta-binomial', 'binomial'])
      .describe(
        'beta-binomial: wahre Anteile, wie sie zwischen Räumen schwanken und zur Anzahl passen; binomial: Anzahlen, als wären die gezählten Anteile die wahren',
      ),
    districts: id
      .optional()
      .describe('nur beta-binomial: Ebene, deren Räume je ein eigenes Gesetz haben; sonst die Stadt'),
    again: z
      .union(
        [again, z.record(z.string(), again)],
        expects('ein Anteil, oder einer je Indikator', 'a share, or one an indicator'),
      )
      .optional()
      .describe(
        'für die Dynamik, nur beta-binomial: Anteil derer, die im früheren Jahr gezählt sind, der im selben Raum heute wieder gezählt ist (Verweildauer); ohne Angabe gilt niemand als zweimal gezählt, und Veränderungen schwanken stärker',
      ),
    confidence: number
      .gt(0.5, confidence)
      .lt(1, confidence)
      .default(0.9)
      .describe('Sicherheit der Rangbereiche und der Klassen'),
  })
  .describe(
    'Rangbereiche und Klassenwahrscheinlichkeiten aus gezogenen Anzahlen; nur für Indikatoren mit Zähler und Nenner',
  )
