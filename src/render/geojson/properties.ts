import type { RaumId } from '../../model/bezugsraum.ts'
import type { Publication } from '../../model/publication.ts'
import type { IndexScore, IndicatorScore, LocalScore, PartScore, Release } from '../../model/score.ts'
import type { Language } from '../../model/text.ts'
import type { TypeScore } from '../../model/typology.ts'
import { yesOrNo } from '../yes-or-no.ts'
import { editWords } from '../edit-words.ts'
import { plain } from '../plain.ts'
import { shrunkenParts } from '../shrunken-parts.ts'
import { propertyNames } from './property-names.ts'

type Value = number | string | null | undefined
type Endings<Score> = Readonly<Record<string, (score: Score | undefined, language: Language) => Value>>

const ofIndex: Endings<IndexScore> = {
  '': (s) => s?.value,
  _rang: (s) => s?.rank,
  _klasse: (s) => s?.klasse?.number,
  _klasse_text: (s, language) => s?.klasse?.label[language],
  _dynamik: (s) => s?.dynamicsValue,
  _dynamik_klasse: (s) => s?.dynamics?.number,
  _dynamik_text: (s, language) => s?.dynamics?.label[language],
  _gesamt: (s) => s?.combined,
  _status: (s) => s?.status,
  _hinweis: (s, language) => s?.note?.[language],
}

const ofIndicator: Endings<IndicatorScore> = {
  '': (s) => s?.value,
  _rang: (s) => s?.rank,
  _klasse: (s) => s?.klasse?.number,
  _hinweis: (s, language) => s?.note?.[language],
  _status: (s) => s?.status,
}

type Located = Pick<LocalScore, 'value' | 'klasse' | 'p' | 'note' | 'status'>

const ofLocal: Endings<Located> = {
  '': (s) => s?.value,
  _hinweis: (s, language) => s?.note?.[language],
  _status: (s) => s?.status,
}

/** Where clusters are looked for. */
const ofClusters: Endings<Located> = {
  ...ofLocal,
  _klasse: (s) => s?.klasse?.number,
  _klasse_text: (s, language) => s?.klasse?.label[language],
  _p: (s) => s?.p,
}

/** Stands only where some value of the report year is an estimate. */
const flag = { _geschaetzt: (s: { readonly estimated?: boolean } | undefined) => (s?.estimated ? 'ja' : 'nein') }

/** Stand only where ranges of ranks were drawn, or values of the index filled or moved. */
const drawn: Endings<IndexScore> = {
  _rang_unten: (s) => s?.certainty?.low,
  _rang_oben: (s) => s?.certainty?.high,
  _klasse_anteil: (s) => s?.certainty?.share,
  _klasse_sicher: (s) => yesOrNo(s?.certainty?.distinct),
  _klasse_daneben: (s, language) => s?.certainty?.rival?.label[language],
}
const drawnDynamics: Endings<IndexScore> = {
  _dynamik_klasse_anteil: (s) => s?.dynamicsCertainty?.share,
  _dynamik_klasse_sicher: (s) => yesOrNo(s?.dynamicsCertainty?.distinct),
  _dynamik_klasse_daneben: (s, language) => s?.dynamicsCertainty?.rival?.label[language],
}
const touched: Endings<IndexScore> = { _bearbeitet: (s, language) => editWords(s?.edited ?? [], language) }

/** Stands only where small numbers are drawn towards others. */
const shrunk: Endings<IndicatorScore> = { _ungeschrumpft: (s) => s?.unshrunk }

/** A sub-index of an index. */
const ofPart: Endings<PartScore> = { '': (s) => s?.value }

/** Of a typology: the type, the one it lies nearest to otherwise, and how firm that is. */
const ofType: Endings<TypeScore> = {
  '': (s) => s?.type?.number,
  _text: (s, language) => s?.type?.label[language],
  _silhouette: (s) => s?.silhouette,
  _stabilitaet: (s) => s?.stability,
  _daneben: (s) => s?.other?.number,
  _zwischen: (s) => (s?.type ? (s.between ? 'ja' : 'nein') : null),
  _status: (s) => s?.status,
  _hinweis: (s, language) => s?.note?.[language],
}

/** Numbers at full precision; what is missing is null and never left out. */
const json = (value: Value): string =>
  typeof value === 'number' ? plain(value) || 'null' : value ? JSON.stringify(value) : 'null'

/**
 * The flat properties of an area in the report year, as JSON text without braces: key, name, level, year, then each
 * index with rank, class, labels, status and note, then each indicator with rank, class, note and status, then what was measured of
 * each group and of each indicator area by area, then the type of the area in each typology. Classes
 * stand as number and label, so that no viewer has to classify again. O(scores) once, then O(properties) an area.
 */
export function properties(release: Release, publication: Publication): (raum: RaumId) => string {
  const { base, language } = publication
  const year = publication.years.at(-1)
  const shown = (score: Pick<IndexScore, 'ebene' | 'year'>) => score.ebene === base.id && score.year === year
  const indices = release.indices.filter(shown)
  const indicators = release.indicators.filter(shown)
  const parts = (release.parts ?? []).filter((part) => part.kind === 'sub-index' && shown(part))
  const names = new Map([...indicators, ...indices].map((score) => [score.raum, score.name]))

  const group = <S extends { readonly raum: RaumId; readonly estimated?: boolean }>(
    id: string,
    scores: readonly S[],
    endings: Endings<S>,
  ) => {
    const table = scores.some(({ estimated }) => estimated) ? { ...endings, ...flag } : endings
    const byRaum = new Map(scores.map((score) => [score.raum, score]))
    const cells = (raum: RaumId) => Object.values(table).map((value) => json(value(byRaum.get(raum), language)))
    return { id, endings: Object.keys(table), cells }
  }
  const groups = [
    ...publication.indices.flatMap((index) => {
      const { id, groups: subs = [] } = index
      const estimates = shrunkenParts(index, publication)
      const own = indices.filter((s) => s.index === id)
      const more = {
        ...(own.some(({ certainty }) => certainty) ? drawn : {}),
        ...(own.some(({ dynamicsCertainty }) => dynamicsCertainty) ? drawnDynamics : {}),
        ...(own.some(({ edited }) => edited) ? touched : {}),
        ...(estimates.length > 0 && { _geschrumpft: () => estimates.map((one) => one.id).join(' ') }),
      }
      return [
        group(id, own, { ...ofIndex, ...more }),
        ...subs.map((sub) =>
          group(
            `${id}_${sub.id}`,
            parts.filter((s) => s.index === id && s.part === sub.id),
            ofPart,
          ),
        ),
      ]
    }),
    ...publication.indicators.map(({ id }) =>
      group(
        id,
        indicators.filter((s) => s.indicator === id),
        indicators.some((s) => s.indicator === id && s.unshrunk !== undefined)
          ? { ...ofIndicator, ...shrunk }
          : ofIndicator,
      ),
    ),
  ]
  const local = (release.local ?? []).filter(shown)
  const kinds = [...new Map(local.map((s) => [`${s.group} ${s.reference} ${s.measure}`, s])).values()]
  groups.push(
    ...kinds.map(({ group: who, reference, measure }) => {
      const own = local.filter((s) => s.group === who && s.reference === reference && s.measure === measure)
      return group(`${who}_${measure}`, own, own.some(({ klasse }) => klasse !== null) ? ofClusters : ofLocal)
    }),
  )
  const alike = (release.associationLocal ?? []).filter((s) => shown(s) && s.ebene === publication.base.id)
  const asked = publication.association
  groups.push(
    ...(asked?.local ?? []).flatMap(({ id: measure }) =>
      asked!.indicators.map((id) =>
        group(
          `${id}_${measure}`,
          alike.filter((s) => s.indicator === id && s.measure === measure),
          ofClusters,
        ),
      ),
    ),
  )
  const types = (release.types ?? []).filter(shown)
  const portraits = new Map(
    (release.typeProfiles ?? [])
      .filter((type) => type.year === year)
      .map((type) => [`${type.typology} ${type.number}`, type.portrait]),
  )
  groups.push(
    ...(publication.typologies ?? []).map(({ id }) =>
      group(
        id,
        types.filter((s) => s.typology === id),
        { ...ofType, _portraet: (s) => s?.type && portraits.get(`${id} ${s.type.number}`)?.[language] },
      ),
    ),
  )
  const stems = propertyNames(groups)
  const keys = groups.map(({ endings }, i) => endings.map((ending) => `"${stems[i]}${ending}"`))

  return (raum) => {
    const head = { gebiet_id: raum, gebiet_name: names.get(raum), ebene: base.id, jahr: year }
    return [
      ...Object.entries(head).map(([name, value]) => `"${name}":${json(value)}`),
      ...groups.flatMap(({ cells }, i) => cells(raum).map((cell, j) => `${keys[i]![j]}:${cell}`)),
    ].join(',')
  }
}
