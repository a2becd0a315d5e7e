/** What stands in the fields of a form, by their names. */
export type FieldTexts = Readonly<Record<string, string>>

const namesOf = (...all: readonly FieldTexts[]): readonly string[] => [...new Set(all.flatMap(Object.keys))]

const isWritten = (name: string, written: FieldTexts, begun: FieldTexts): boolean =>
  (written[name] ?? '') !== (begun[name] ?? '')

/** True where something stands in the fields that did not stand there to begin with. */
export const isAnyWritten = (written: FieldTexts, begun: FieldTexts): boolean =>
  namesOf(written, begun).some((name) => isWritten(name, written, begun))

/** What stands in the fields once they begin otherwise: what somebody wrote stays, and all else is as it begins now. */
export const onTopOf = (written: FieldTexts, begun: FieldTexts, now: FieldTexts): FieldTexts =>
  Object.fromEntries(
    namesOf(now, written).flatMap((name) => {
      const text = isWritten(name, written, begun) ? (written[name] ?? '') : now[name]
      return text === undefined ? [] : [[name, text]]
    }),
  )

const isTexts = (value: unknown): value is FieldTexts =>
  typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string')

/** What was kept of a form, on top of what its fields begin with now. */
export const restoredOn = (kept: unknown, now: FieldTexts): FieldTexts => {
  if (typeof kept !== 'object' || kept === null || !('texts' in kept) || !('begun' in kept)) return now
  return isTexts(kept.texts) && isTexts(kept.begun) ? onTopOf(kept.texts, kept.begun, now) : now
}
