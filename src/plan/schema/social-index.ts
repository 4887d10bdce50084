import * as z from 'zod'
import { presetNames } from '../preset-names.ts'
import { count, expects, key, number, persons, text, years } from './basic.ts'
import { indexClasses } from './chain/classes.ts'
import { groups } from './chain/groups.ts'
import { members } from './chain/members.ts'
import { drawing, filling } from './chain/steps.ts'
import { exclusion } from './exclusion.ts'
import { reliability } from './reliability.ts'
import { uncertainty } from './uncertainty.ts'

const postWords = expects('[unteres Ende, oberes Ende], aufsteigend', '[lower end, upper end], ascending')
const indicatorId = z.string()

const dynamics = z
  .union(
    [
      z.strictObject({
        over: count(1),
        estimated: z
          .enum(['leave-out', 'assess'])
          .optional()
          .describe(
            'Räume, deren früherer Wert mit dem Umsteigeschlüssel geschätzt ist und deren jetziger nicht: ohne Dynamik, oder bewertet',
          ),
        margin: number
          .positive()
          .optional()
          .describe(
            'Klassenwechsel, bei denen der Index eine Grenze um höchstens so viel überschreitet, gelten als Schwankung',
          ),
        ...drawing,
      }),
      z.strictObject({ given: members, ...drawing }),
    ],
    expects('{over: Jahre} oder {given: [Indikatoren]}', '{over: years} or {given: [indicators]}'),
  )
  .describe(
    'Veränderung: über so viele Jahre gerechnet, oder fertig geliefert. Schritte, die hier nicht stehen, sind die des Index',
  )

/** What a preset may say of an index. */
export const indexEntries = {
  high: z
    .enum(['burden', 'resource'])
    .optional()
    .describe('was ein hoher Index heißt: Belastung (Vorgabe) oder Ressource'),
  status: members.optional().describe('Indikatoren des Status; gleiches Gewicht, wenn keines dasteht'),
  groups: groups.optional(),
  population: persons.optional().describe('Bevölkerung, wo ein Schritt nach ihr gewichtet oder auswählt'),
  reference: key.optional().describe('Schlüssel des Raums, mit dem verglichen wird'),
  targets: z.record(indicatorId, number).optional().describe('Zielwerte in der Einheit des Indikators'),
  goalposts: z
    .record(
      indicatorId,
      z.tuple([number, number], postWords).refine(([low, high]) => low < high, postWords),
    )
    .optional()
    .describe('Enden der Skala in der Einheit des Indikators, aufsteigend'),
  ...filling,
  ...drawing,
  classes: indexClasses.optional(),
  dynamics: dynamics.optional(),
  'dynamics-classes': indexClasses.optional(),
}

/** A preset, a chain of its own, or a preset with single steps replaced. Without preset the steps must be said. */
export const socialIndex = z.strictObject({
  label: text.optional(),
  preset: z.enum(presetNames).optional(),
  ...indexEntries,
  reliability: reliability.optional(),
  uncertainty: uncertainty.optional(),
  attention: z
    .array(z.union([z.string().min(1), number]).transform(String))
    .min(1)
    .optional()
    .describe(
      'wer besonders zu beachten ist: Zeichen von Klassen, allein oder mit dem der Dynamik, etwa [4, 3-]; sonst die letzten beiden Klassen',
    ),
  contains: z
    .record(indicatorId, z.array(indicatorId).min(1))
    .optional()
    .describe('welcher Indikator Personen mitzählt, die ein anderer auch zählt: sie zählen im Index doppelt'),
  exclude: z.array(exclusion).default([]),
  years: years.optional(),
})

export const presetEntries = z.strictObject(indexEntries)
