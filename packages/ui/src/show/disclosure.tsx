import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

interface DisclosureProps {
  readonly class: string
  readonly summary: ComponentChildren
  /** As in print. */
  readonly allOpen: boolean
  /** Open to begin with: something stands in it that must be seen. */
  readonly isBegun?: boolean
  readonly children: ComponentChildren
}

/** A part that is drawn when somebody opens it. */
export const Disclosure = ({ class: name, summary, allOpen, isBegun = false, children }: DisclosureProps) => {
  const [open, setOpen] = useState(isBegun)
  const shown = open || allOpen
  return (
    <details class={name} open={shown} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {shown && children}
    </details>
  )
}
