import type { ButtonHTMLAttributes } from 'preact'

interface ButtonProps extends ButtonHTMLAttributes {
  readonly variant?: 'secondary' | 'tertiary' | undefined
  readonly small?: boolean
}

/** Something to press. Without a variant it is what most want first. */
export const Button = ({ variant, small = false, ...attributes }: ButtonProps) => (
  <button type="button" class="ds-button" data-variant={variant} data-size={small ? 'sm' : undefined} {...attributes} />
)
