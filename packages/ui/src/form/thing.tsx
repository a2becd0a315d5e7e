import type { ComponentChildren } from 'preact'

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
      <h4 class="ds-heading" data-size="2xs" id={`${id}-heading`} tabIndex={-1}>
        {heading}
      </h4>
      <button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick={onRemove}>
        {remove}
        <span class="ds-sr-only">{removeWhat}</span>
      </button>
    </div>
    <div class="fields">{children}</div>
  </section>
)
