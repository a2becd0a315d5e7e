import type { ComponentChildren } from 'preact'

interface NoticeProps {
  readonly color: 'info' | 'warning' | 'danger' | 'success'
  readonly children: ComponentChildren
}

/** Something that the reader must not miss. */
export const Notice = ({ color, children }: NoticeProps) => (
  <div class="ds-alert" data-color={color}>
    {children}
  </div>
)
