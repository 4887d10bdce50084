import type { CarriedInfo } from '../../model/publication.ts'
import { localDate } from '../language/local-date.ts'
import { yearSpan } from '../language/year-span.ts'
import { codeSpan } from '../markdown/code-span.ts'
import type { Edition } from './edition.ts'

const words = {
  de: {
    other: (years: string, date: string, one: boolean) =>
      `Die Daten ${one ? 'des Jahres' : 'der Jahre'} ${years} gelten für andere Räume (Gebietsstand ${date}).`,
    carried: (by: string, file: string) =>
      `Indikatoren und Index sind mit einem Umsteigeschlüssel auf die jetzigen Räume umgerechnet; er verteilt nach ${by} (${file}).`,
    none: 'Alle Räume bestehen aus ganzen früheren Räumen: Geschätzt ist nichts.',
    some: (areas: string, one: boolean) =>
      `In ${areas} sind die Werte ${one ? 'dieses Jahres' : 'dieser Jahre'} geschätzt: Dorthin kam nur ein Teil eines früheren Raums. Auch Veränderungen gegenüber ${one ? 'diesem Jahr' : 'diesen Jahren'} sind dort geschätzt. Die Tabellen kennzeichnen jeden solchen Wert.`,
  },
  en: {
    other: (years: string, date: string) => `The data of ${years} refer to other areas (boundaries as of ${date}).`,
    carried: (by: string, file: string) =>
      `Indicators and index are carried to the present areas by a crosswalk that shares out by ${by} (${file}).`,
    none: 'All areas are made of whole earlier ones: nothing is estimated.',
    some: (areas: string, one: boolean) =>
      `In ${areas} the values of ${one ? 'this year' : 'these years'} are estimates: only a part of an earlier area went there. Changes since ${one ? 'this year' : 'these years'} are estimates there, too. The tables mark each such value.`,
  },
}

/** Which years stand on other areas than the report year, how they were carried, and what of them is estimated. */
export function carried(e: Edition): readonly string[] {
  const w = words[e.language]
  return (e.publication.carried ?? []).map((info: CarriedInfo) =>
    [
      w.other(yearSpan(info.years, e.language), localDate(info.gebietsstand, e.language), info.years.length === 1),
      w.carried(e.say(info.by), codeSpan(info.file)),
      info.estimated === 0 ? w.none : w.some(e.count(info.estimated, 'ofRaum'), info.years.length === 1),
    ].join(' '),
  )
}
