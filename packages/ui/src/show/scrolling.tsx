import type { ComponentChildren } from 'preact'

/** What is wider than a narrow window: it scrolls by itself, so that the page need not. Who has no mouse reaches it with Tab. */
export const Scrolling = ({ children, ...named }: ScrollingProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse must be able to scroll it
  <section {...named} tabIndex={0}>
    {children}
  </section>
)

interface ScrollingProps {
  readonly class: string
  readonly 'aria-label'?: string
  /** Id of what names it, where that stands on the page. */
  readonly 'aria-labelledby'?: string
  readonly children: ComponentChildren
}
