import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** What is wrong with an answer, beside it. The element stays, so that a screen reader hears when it is filled. */
export const Messages = ({ id, messages }: { readonly id: string; readonly messages: readonly string[] }) => {
  const place = useRef<HTMLDivElement>(null)
  const text = messages.join()
  useEffect(() => {
    // Whoever writes in the field sees what is wrong with it, wherever the field stands in the window.
    if (text !== '' && place.current?.parentElement?.contains(document.activeElement) === true)
      place.current.scrollIntoView({ block: 'nearest' })
  }, [text])
  return (
    <div id={id} ref={place} role="status" class="messages">
      {messages.map((message) => (
        <p key={message} class="ds-validation-message" data-field="validation">
          {message}
        </p>
      ))}
    </div>
  )
}

/** A short text beside what it is about, which is told that it is described by it. */
export const ChoiceNote = ({ id, text }: { readonly id: string; readonly text: string | undefined }) =>
  text === undefined ? null : (
    <small class="effect" id={`${id}-note`}>
      {text}
    </small>
  )

/** An explanation that opens on demand: what opens it, beside the label, and its text, below. */
export interface FieldHelp {
  readonly toggle: ComponentChildren
  readonly text: ComponentChildren
}

/** What every field has around its control. */
export interface FieldFrame {
  /** The element's id; what belongs to it derives its own from it. */
  readonly id: string
  readonly label: string
  /** A line under the label: the unit, what an empty field means. */
  readonly description?: string | undefined
  readonly messages?: readonly string[] | undefined
  /** Short text beside the control: what other answers do to a price. Where it is empty, its place is kept. */
  readonly note?: string | undefined
  readonly help?: FieldHelp | undefined
}

/** Attributes that tie a control to its description and its messages. */
export const described = ({ id, description, note = '', messages = [] }: FieldFrame) => ({
  'aria-describedby': [
    ...(description === undefined ? [] : [`${id}-description`]),
    ...(note === '' ? [] : [`${id}-note`]),
    `${id}-message`,
  ].join(' '),
  'aria-invalid': messages.length > 0,
})

/** A control below its label, with description, help and messages. */
export const Frame = ({ frame, children }: { readonly frame: FieldFrame; readonly children: ComponentChildren }) => (
  <div class="ds-field field">
    <div class="label-row">
      <label class="ds-label" for={frame.id}>
        {frame.label}
      </label>
      {frame.help?.toggle}
    </div>
    {frame.help?.text}
    {frame.description !== undefined && (
      <p id={`${frame.id}-description`} data-field="description">
        {frame.description}
      </p>
    )}
    {frame.note === undefined ? (
      children
    ) : (
      <div class="beside">
        {children}
        <ChoiceNote id={frame.id} text={frame.note} />
      </div>
    )}
    <Messages id={`${frame.id}-message`} messages={frame.messages ?? []} />
  </div>
)
