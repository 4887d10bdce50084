import type { LayerEvidence } from '../../ingest/inspect/inspect-geojson.ts'
import type { Pen } from './pen.ts'

/** Features, coordinate system and properties of a layer. */
export function describeLayer(
  { features, geometries, crs, extent, likely, properties }: LayerEvidence,
  { t, entry, number }: Pen,
): string[] {
  const types = Object.entries(geometries).map(([type, n]) => `${n} ${type}`)
  const system =
    crs ?? (likely.length > 0 ? `? ${likely.join(' | ')}` : t({ de: 'nicht genannt: WGS 84', en: 'not named: WGS 84' }))
  return [
    entry({ de: 'Features', en: 'features' }, `${features} (${types.join(', ')})`),
    entry({ de: 'Koordinatensystem', en: 'CRS' }, system),
    ...(extent ? [entry({ de: 'Ausdehnung', en: 'extent' }, extent.map(number).join(' | '))] : []),
    ...properties.map(({ name, types: kinds, distinct, matches, sample }) =>
      entry(
        { de: 'Eigenschaft', en: 'property' },
        `${name} (${kinds.join('|')}), ${t({ de: `${distinct} verschiedene`, en: `${distinct} different` })}${
          matches > 0 ? t({ de: `, ${matches} Schlüssel der Räume`, en: `, ${matches} keys of the areas` }) : ''
        }: ${sample}`,
      ),
    ),
  ]
}
