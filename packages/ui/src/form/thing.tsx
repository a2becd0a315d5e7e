import type { ComponentChildren } from 'preact'
import { Button } from '../show/button.tsx'
import { Headline } from '../show/section.tsx'

interface ThingProps {
  readonly id: string
  readonly heading: string
  readonly remove: string
  /** What the button removes, for those who do not see where it stands. */
  readonly removeWhat: string
  readonly onRemove: () => void
  readonly children: ComponentChildren
}

/** One of a list of things, with its fields and a way to take it out. */
export const Thing = ({ id, heading, remove, removeWhat, onRemove, children }: ThingProps) => (
  <section class="ds-card thing" aria-labelledby={`${id}-heading`}>
    <div class="thing-head">
      <Headline level={4} id={`${id}-heading`} tabIndex={-1} text={heading} />
      <Button variant="tertiary" small onClick={onRemove}>
        {remove}
        <span class="ds-sr-only">{removeWhat}</span>
      </Button>
    </div>
    <div class="fields">{children}</div>
  </section>
)
