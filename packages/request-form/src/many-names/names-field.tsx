import { TextArea } from '@anslag/ui'
import { useRef, useState } from 'preact/hooks'
import { useFormContext } from '../context/form-context.ts'
import { type FieldPlace, fieldId, useAnswer, useFrame } from '../controls/use-field.ts'
import { listAt } from '../state/form.ts'
import { namesIn } from '../state/listed-names.ts'
import { replacedNames, useNames } from './use-names.ts'

const rows = 4

/** Names that one text can hold. A browser needs long to lay out thousands of lines, whenever one of them changes. */
const most = 200

const FewNames = (place: FieldPlace) => {
  const { page, updateForm } = useFormContext()
  const { text, setTyped } = useNames(place, listAt(useAnswer(place.path), []))
  const onInput = (given: string) => {
    setTyped(given)
    updateForm(replacedNames(place.path, { from: 0, to: Number.POSITIVE_INFINITY }, given))
  }
  return (
    <TextArea {...useFrame(place)} description={page.form.oneEachLine} rows={rows} value={text} onInput={onInput} />
  )
}

/**
 * Names in one text, or a part of them at a time where they are many. The field does not become the other while somebody is in
 * it. Where the other cannot be fetched, the text has all.
 */
export const NamesField = (place: FieldPlace) => {
  const { deferred } = useFormContext()
  const things = listAt(useAnswer(place.path), [])
  const { label } = useFrame(place)
  const [isHeld, hold] = useState(false)
  const isMany = useRef(false)
  if (!isHeld) isMany.current = things.length > most
  // Thousands of lines are taken in before the browser lays them out, and shown in parts.
  const paste = (event: ClipboardEvent) => {
    const { target, clipboardData } = event
    const text = clipboardData?.getData('text') ?? ''
    if (!(target instanceof HTMLTextAreaElement) || namesIn(text).length <= most) return
    event.preventDefault()
    target.setRangeText(text)
    target.dispatchEvent(new Event('input', { bubbles: true }))
    hold(false)
    void deferred.fetch().then(() => requestAnimationFrame(() => document.getElementById(fieldId(place.path))?.focus()))
  }
  const come = deferred.now.value
  if (isMany.current && come === undefined) void deferred.fetch()
  const Names = !isMany.current || come === 'failed' ? FewNames : come?.ManyNames
  return (
    <div
      onPaste={paste}
      onFocusIn={() => hold(true)}
      onFocusOut={({ currentTarget, relatedTarget }) =>
        hold(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))
      }
    >
      {Names === undefined ? <p class="ds-label">{label}</p> : <Names {...place} />}
    </div>
  )
}
