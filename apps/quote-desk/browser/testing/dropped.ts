import type { Page } from 'playwright-core'

/** Drops a file on the page, as somebody does who has it beside the browser. */
export const dropped = (page: Page, name: string, text: string): Promise<void> =>
  page.evaluate(
    ([file = '', content = '']) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([content], file))
      for (const kind of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }))
    },
    [name, text],
  )
