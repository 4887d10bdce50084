import type { Text } from '../../../model/text.ts'

/** What no value of segregation says; stands below all of them. */
export const caution: Text = {
  de: 'Ein Wert sagt nichts darüber, warum Menschen wohnen, wo sie wohnen.',
  en: 'A value says nothing about why people live where they live.',
}
