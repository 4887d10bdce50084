import * as z from 'zod'
import { areas } from './areas.ts'
import { association } from './association.ts'
import { expects, id, string, text, years } from './basic.ts'
import { checks } from './checks.ts'
import { classMethod } from './classes.ts'
import { indicator } from './indicators.ts'
import { levelChoice } from './levels.ts'
import { points } from './points.ts'
import { protect } from './protect.ts'
import { segregation } from './segregation.ts'
import { socialIndex } from './social-index.ts'
import { source } from './sources.ts'
import { typology } from './typology.ts'

/** The plan file as it is written. Its JSON Schema is what editors complete and check. */
export const spec = z.strictObject({
  atlas: z.literal(1, expects('1, die Fassung dieses Formats', '1, the version of this format')),
  title: text,
  notice: text.optional().describe('Hinweis, der auf jeder Ausgabe steht'),
  publisher: z.strictObject({
    name: string,
    licence: string,
    contact: string.optional(),
    uri: string.optional(),
    ags: z
      .string(
        expects(
          'der achtstellige Gemeindeschlüssel in Anführungszeichen',
          'the eight digits of the municipality key in quotes',
        ),
      )
      .regex(/^\d{8}$/, expects('acht Ziffern', 'eight digits'))
      .optional(),
  }),
  years: years.describe('Berichtsjahre; Stichtag ist der 31.12.'),
  language: z.enum(['de', 'en']).default('de'),
  areas,
  sources: z.record(id, source),
  points: z.record(id, points).default({}).describe('Punkte, die je Raum gezählt werden: <name>.count ist eine Spalte'),
  checks: checks.prefault({}).describe('was über das Übliche hinaus geprüft wird'),
  indicators: z.record(id, indicator),
  classes: classMethod.optional().describe('Klassen der Indikatoren, die keine eigenen haben'),
  levels: levelChoice
    .default('base')
    .describe('Ebenen der Indikatoren neben den Bezugsräumen, aus summierten Anzahlen: base, all oder eine Liste'),
  segregation: segregation.optional(),
  association: association.optional(),
  index: z.record(id, socialIndex).default({}),
  typology: z.record(id, typology).default({}).describe('Typen von Räumen mit ähnlichen Werten'),
  protect,
  outputs: z
    .array(z.enum(['tables', 'report', 'layers']))
    .min(1)
    .default(['tables', 'report', 'layers']),
})

export type Spec = z.output<typeof spec>
