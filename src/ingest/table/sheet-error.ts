/** Whether a text is what a spreadsheet shows where a formula has no result. */
export const isSheetError = (text: string): boolean => errors.test(text)

const errors =
  /^#(?:DIV\/0!|NV|N\/A|NA|WERT!|VALUE!|BEZUG!|REF!|NAME\?|ZAHL!|NUM!|NULL!|ÜBERLAUF!|SPILL!|KALK!|CALC!)$/i
