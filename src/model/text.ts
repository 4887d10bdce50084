export type Language = 'de' | 'en'

/** A text for people, in both languages of the product. */
export interface Text {
  readonly de: string
  readonly en: string
}

/** A text, or signs that are the same in both languages: a formula without words, `%`. */
export type Wording = string | Text

export const wording = (of: Wording, language: Language): string => (typeof of === 'string' ? of : of[language])
