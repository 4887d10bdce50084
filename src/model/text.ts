export type Language = 'de' | 'en'

/** A text for people, in both languages of the product. */
export interface Text {
  readonly de: string
  readonly en: string
}
