import type { IndexInfo, IndicatorInfo, Publication } from '../model/publication.ts'

/** The indicators of an index whose values are drawn towards others, since their counts are small. */
export const shrunkenParts = (
  { indicators: parts }: Pick<IndexInfo, 'indicators'>,
  { indicators }: Pick<Publication, 'indicators'>,
): readonly IndicatorInfo[] =>
  indicators.filter(({ id, shrunk }) => shrunk !== undefined && parts.some((part) => part.id === id))
