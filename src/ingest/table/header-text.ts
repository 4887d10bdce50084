/** A header as it is compared: line breaks and blanks inside count as one blank, those around it not at all. */
export const headerText = (text: string): string => text.replace(/\s+/g, ' ').trim()
