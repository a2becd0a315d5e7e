import type { ComponentChildren } from 'preact'

interface HeadingProps {
  readonly level: 1 | 2 | 3 | 4 | 5
  readonly text: string
  /** Where it is another than that of the level. */
  readonly size?: 'xs' | 'sm'
  readonly id?: string
  readonly tabIndex?: -1
}

const sizes = { 1: 'lg', 2: 'md', 3: '2xs', 4: '2xs', 5: '2xs' } as const

/** A heading in the theme's type. */
export const Headline = ({ level, text, size, ...attributes }: HeadingProps) => {
  const Tag = `h${level}` as const
  return (
    <Tag class="ds-heading" data-size={size ?? sizes[level]} {...attributes}>
      {text}
    </Tag>
  )
}

interface SectionProps extends HeadingProps {
  /** Of the heading, which names the section. */
  readonly id: string
  readonly class?: string | undefined
  readonly children: ComponentChildren
}

/** A part of the page under its heading. */
export const Section = ({ class: name, children, ...heading }: SectionProps) => (
  <section class={name} aria-labelledby={heading.id}>
    <Headline {...heading} />
    {children}
  </section>
)
