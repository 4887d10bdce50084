import { localDate } from '../language/local-date.ts'
import { yearSpan } from '../language/year-span.ts'
import { isChange } from './is-change.ts'
import { isComputed } from './is-computed.ts'
import { escape } from '../markdown/escape.ts'
import { link } from '../markdown/link.ts'
import type { Edition } from './edition.ts'

const words = {
  de: {
    by: (name: string) => `Herausgegeben von: ${name}.`,
    contact: (contact: string) => `Kontakt: ${contact}.`,
    ags: (ags: string) => `Amtlicher Gemeindeschlüssel: ${ags}.`,
    licence: (licence: string) => `Lizenz dieser Veröffentlichung: ${licence}.`,
    year: (year: number, date: string) => `Berichtsjahr ${year}, Stichtag ${date}.`,
    years: (span: string) => `Gezeigte Berichtsjahre: ${span}.`,
    what: (areas: string, level: string) => `Dieser Bericht beschreibt ${areas} der Ebene „${level}“.`,
    shows: (parts: string) => `Er zeigt ${parts}.`,
    groups: (groups: string) => `die Segregation von ${groups}`,
    tables: 'Die ungerundeten Zahlen stehen in den Tabellen, die zu diesem Bericht gehören.',
    care: [
      'Die Zahlen beschreiben Räume, keine Personen. Vom Raum lässt sich nicht auf einzelne Menschen schließen.',
      'Die Zahlen nennen keine Ursachen.',
      'Ein Rang ordnet Räume nach einer Zahl. Er bewertet nicht die Menschen, die dort wohnen.',
      'Was vor Ort gebraucht wird, lässt sich nur mit Ortskenntnis beurteilen.',
    ],
  },
  en: {
    by: (name: string) => `Published by: ${name}.`,
    contact: (contact: string) => `Contact: ${contact}.`,
    ags: (ags: string) => `Official municipality key (AGS): ${ags}.`,
    licence: (licence: string) => `Licence of this publication: ${licence}.`,
    year: (year: number, date: string) => `Reporting year ${year}, reference date ${date}.`,
    years: (span: string) => `Reporting years shown: ${span}.`,
    what: (areas: string, level: string) => `This report describes ${areas} of the level “${level}”.`,
    shows: (parts: string) => `It shows ${parts}.`,
    groups: (groups: string) => `the segregation of ${groups}`,
    tables: 'The unrounded numbers are in the tables that belong to this report.',
    care: [
      'The numbers describe areas, not persons. Nothing follows from an area for a single person.',
      'The numbers name no causes.',
      'A rank orders areas by one number. It does not judge the people who live there.',
      'What is needed in a place can only be judged with knowledge of the place.',
    ],
  },
}

/** Title, notice, publisher, year, what the report is, and how its numbers must not be read. */
export function head(e: Edition): string {
  const w = words[e.language]
  const { title, notice, publisher, years, base, indicators, groups } = e.publication
  const indices = e.publication.indices.filter(({ id }) => isComputed(e, id))
  const typologies = (e.publication.typologies ?? []).filter(({ years: own }) =>
    own.some(({ year }) => year === e.year),
  )
  const own = indicators.filter(({ id }) => !isChange(e.publication, id)).length
  const parts = [
    ...(own > 0 ? [e.count(own, 'indicator')] : []),
    ...(indices.length > 0 ? [e.count(indices.length, 'index')] : []),
    ...(typologies.length > 0 ? [e.count(typologies.length, 'typology')] : []),
    ...(groups.length > 0 ? [w.groups(e.count(groups.length, 'group'))] : []),
  ]
  const imprint = [
    w.by(escape(publisher.name)),
    ...(publisher.contact === null ? [] : [w.contact(escape(publisher.contact))]),
    ...(publisher.uri === null ? [] : [link(publisher.uri)]),
    ...(publisher.ags === null ? [] : [w.ags(escape(publisher.ags))]),
    w.licence(escape(publisher.licence)),
  ]
  const dates = [
    w.year(e.year, localDate(`${e.year}-12-31`, e.language)),
    ...(years.length > 1 ? [w.years(yearSpan(years, e.language))] : []),
  ]
  const what = [
    w.what(e.count(base.count, 'raum'), e.say(base.label)),
    ...(parts.length > 0 ? [w.shows(e.list(parts))] : []),
    w.tables,
  ]
  return [
    `# ${e.say(title)} ${e.year}`,
    ...(notice === null ? [] : [`**${e.sentence(notice)}**`]),
    imprint.join(' '),
    dates.join(' '),
    what.join(' '),
    w.care.map((line) => `- ${line}`).join('\n'),
  ].join('\n\n')
}
