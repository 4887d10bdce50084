import type { Status } from '../../model/status.ts'
import type { Text } from '../../model/text.ts'
import { signs } from '../signs.ts'

/** Why a number is missing: the note where there is one, else the meaning of the sign. */
export const reason = ({ note, status }: { readonly note: Text | null; readonly status: Status }): Text =>
  note ?? signs[status].text
