import { useEffect, useMemo } from 'preact/hooks'
import { useDesk } from '../shell/desk.ts'
import { nowHere } from '../words/moment.ts'
import { whenForgotten } from './kept-work.ts'
import { createKeptWritten, type KeptWritten } from './kept-written.ts'
import type { FieldTexts } from './on-top-of.ts'

/** The fields of a form, kept in the browser until they are sent. Where what they begin with changes, what was written stays on top. */
export const useKeptWritten = (
  of: string,
  beginning: FieldTexts,
): Pick<KeptWritten, 'written' | 'wasKept' | 'sent'> => {
  const person = useDesk().person.value?.name ?? ''
  const fields = useMemo(
    () => createKeptWritten({ storage: localStorage, person, of, now: nowHere }, beginning),
    [person, of],
  )
  useEffect(() => fields.beginWith(beginning), [JSON.stringify(beginning)])
  useEffect(() => {
    const ends = [fields.keep(), whenForgotten(window, { person, of }, fields.keepNow)]
    return () => {
      for (const end of ends) end()
    }
  }, [fields])
  return fields
}
