import type { Language } from '../../model/text.ts'
import { measurePage, type Documented } from '../../render/docs/measure-page.ts'

/** The pages of several measures, one below the other. */
export const measurePages = (measures: readonly Documented[], language: Language): string =>
  measures.map((measure) => measurePage(measure, language)).join('\n')
