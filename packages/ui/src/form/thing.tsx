import type { ComponentChildren } from 'preact'
import { Button } from '../show/button.tsx'
import { Headline } from '../show/section.tsx'

interface ThingProps {
  readonly id: string
  readonly heading: string
  /** Of the heading. */
  readonly level?: 3 | 4
  readonly remove: string
  /** What the button removes, for those who do not see where it stands. */
  readonly removeWhat: string
  readonly onRemove: () => void
  /** What opens explanations of the fields. */
  readonly help?: ComponentChildren
  readonly children: ComponentChildren
}

/** One of a list of things, with its fields and a way to take it out. */
export const Thing = ({ id, heading, level = 4, remove, removeWhat, onRemove, help, children }: ThingProps) => (
  <section class="ds-card thing" aria-labelledby={`${id}-heading`}>
    <div class="thing-head">
      <div class="label-row">
        <Headline level={level} id={`${id}-heading`} tabIndex={-1} text={heading} />
        {help}
      </div>
      <Button variant="tertiary" small onClick={onRemove}>
        {remove}
        <span class="ds-sr-only">{removeWhat}</span>
      </Button>
    </div>
    <div class="fields">{children}</div>
  </section>
)
