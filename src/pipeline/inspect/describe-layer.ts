import type { LayerEvidence } from '../../ingest/inspect/inspect-layer.ts'
import type { PropertyEvidence } from '../../ingest/inspect/layer-columns.ts'
import type { KeyCandidate } from '../../ingest/inspect/keys.ts'
import type { Text } from '../../model/text.ts'
import type { Pen } from './pen.ts'

/** Features, coordinate system, extent, encoding, possible keys and properties of a layer, one thing a line. */
export function describeLayer(layer: LayerEvidence, { t, entry, number }: Pen): string[] {
  const { features, geometries, holds, extent, encoding, keys, key, name, properties } = layer
  const types = Object.entries(geometries).map(([type, n]) =>
    type === 'null' ? t({ de: `${n} ohne Geometrie`, en: `${n} without geometry` }) : `${n} ${type}`,
  )
  return [
    entry({ de: 'Inhalt', en: 'holds' }, t(contents[holds ?? 'neither'])),
    entry({ de: 'Features', en: 'features' }, `${features} (${types.join(', ')})`),
    entry({ de: 'Koordinatensystem', en: 'CRS' }, t(systemWords(layer))),
    ...(extent ? [entry({ de: 'Ausdehnung', en: 'extent' }, extent.map(number).join(' | '))] : []),
    ...(encoding
      ? [entry({ de: 'Kodierung', en: 'encoding' }, `${encoding.encoding} (${t(encodedBy[encoding.by])})`)]
      : []),
    // Points are counted where they lie: no key is asked of them.
    ...(holds === 'points' ? [] : keys)
      .slice(0, 5)
      .map((one) =>
        entry({ de: 'Schlüssel', en: 'key' }, `${one === key ? '→ ' : ''}${one.headers[0]!}: ${t(keyWords(one))}`),
      ),
    ...(name === null ? [] : [entry({ de: 'Name', en: 'name' }, name)]),
    ...properties.map((one) => entry({ de: 'Eigenschaft', en: 'property' }, `${one.name} ${t(propertyWords(one))}`)),
  ]
}

const contents: Readonly<Record<'areas' | 'points' | 'neither', Text>> = {
  areas: { de: 'Flächen', en: 'areas' },
  points: { de: 'Punkte', en: 'points' },
  neither: { de: 'weder nur Flächen noch nur Punkte', en: 'neither areas only nor points only' },
}

const encodedBy: Readonly<Record<NonNullable<LayerEvidence['encoding']>['by'], Text>> = {
  plan: { de: 'angegeben', en: 'as said' },
  cpg: { de: 'in der .cpg-Datei', en: 'in the .cpg file' },
  dbf: { de: 'in der .dbf-Datei', en: 'in the .dbf file' },
  ascii: { de: 'nur ASCII', en: 'ASCII only' },
}

/** The system with what speaks for it; where it is open, those in which the coordinates would lie here. */
export function systemWords({ system, crs, likely, extent }: LayerEvidence): Text {
  if (system === null) {
    const some = likely.length > 0 ? `: ${likely.join(' | ')}` : ''
    return { de: `offen${some}`, en: `open${some}` }
  }
  const code = /^EPSG:/.test(system.crs) ? system.crs : 'WKT'
  const by = {
    given: { de: 'angegeben', en: 'as said' },
    file: {
      de: crs === system.crs ? 'nennt die Datei' : `nennt die Datei: ${crs}`,
      en: crs === system.crs ? 'the file names it' : `the file names it: ${crs}`,
    },
    format: { de: 'die Datei nennt keines, also WGS 84', en: 'the file names none, hence WGS 84' },
  }[system.by]
  const also = likely.filter((one) => one !== system.crs)
  const where = system.fits
    ? { de: 'die Koordinaten liegen, wo es gilt', en: 'the coordinates lie where it is used' }
    : also.length > 0
      ? {
          de: `die Koordinaten passten auch zu ${also.join(', ')}`,
          en: `the coordinates would fit ${also.join(', ')} as well`,
        }
      : {
          de: 'die Koordinaten liegen nicht in Deutschland, Österreich oder der Schweiz',
          en: 'the coordinates lie outside Germany, Austria and Switzerland',
        }
  return extent === null
    ? { de: `${code} (${by.de})`, en: `${code} (${by.en})` }
    : { de: `${code} (${by.de}; ${where.de})`, en: `${code} (${by.en}; ${where.en})` }
}

const keyWords = ({ distinct, matches, areas, gebietsstand, unique }: KeyCandidate): Text =>
  matches > 0
    ? { de: `${matches} von ${areas} Räumen (${gebietsstand})`, en: `${matches} of ${areas} areas (${gebietsstand})` }
    : unique
      ? { de: `${distinct} verschiedene, keiner doppelt`, en: `${distinct} different, none twice` }
      : { de: `${distinct} verschiedene, einige doppelt`, en: `${distinct} different, some twice` }

const propertyWords = ({ types, distinct, matches, sample }: PropertyEvidence): Text => {
  const shown = sample.length > 60 ? `${sample.slice(0, 57)}…` : sample
  const kinds = types.length === 0 ? { de: 'leer', en: 'empty' } : { de: types.join('|'), en: types.join('|') }
  return {
    de: `(${kinds.de}), ${distinct} verschiedene${matches > 0 ? `, ${matches} Schlüssel der Räume` : ''}: ${shown}`,
    en: `(${kinds.en}), ${distinct} different${matches > 0 ? `, ${matches} keys of the areas` : ''}: ${shown}`,
  }
}
