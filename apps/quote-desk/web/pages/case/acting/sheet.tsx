import { Headline } from '@anslag/ui'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

interface SheetProps {
  readonly id: string
  readonly title: string
  readonly onClose: () => void
  readonly children: ComponentChildren
}

/** A sheet above the page, in which something is decided or left: Escape leaves it. It is there while it is open. */
export const Sheet = ({ id, title, onClose, children }: SheetProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const [opened, opener] = [dialog.current, document.activeElement]
    opened?.showModal()
    // The browser gives focus back only of a dialog that is still on the page.
    return () => {
      opened?.close()
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true })
    }
  }, [])
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby={`${id}-title`} onClose={onClose}>
      <Headline level={2} size="xs" id={`${id}-title`} text={title} />
      {children}
    </dialog>
  )
}
