import { effect, signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { App } from '../shell/app.ts'
import { sharedLink } from './encode-link.ts'
import { linkDocument } from './link-document.ts'

const paper = signal<ComponentChildren>(undefined)
const appendix = signal<ComponentChildren>(undefined)
const isPrinting = signal(false)

/** Whether the answers and every calculation are printed, too. */
export const withAppendix = signal(false)

/** Milliseconds without a change before the link on paper is made anew. */
const pause = 300

/** The link to what stands in the form, made anew when it changes: the browser's own menu waits for nothing. */
const followLink = ({ form, priced }: App, draw: (link: string) => void): Promise<void> =>
  new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const make = async (): Promise<void> => {
      const now = priced.peek()
      const document = linkDocument(form.peek().draft, now?.ok === true ? now.estimate : undefined)
      draw(await sharedLink(document, location.href))
      resolve()
    }
    effect(() => {
      void priced.value
      clearTimeout(timer)
      timer = setTimeout(() => void make(), pause)
    })
  })

const fetched = async (app: App): Promise<void> => {
  const loadPaper = import('./paper.tsx').then(({ paperIn }) => paperIn(app.texts.language))
  const parts = await Promise.all([loadPaper, import('./printed-answers.tsx'), app.deferred.fetch()]).catch(
    () => undefined,
  )
  if (parts === undefined) return
  const [Paper, { Printed }] = parts
  appendix.value = <Printed />
  paper.value = <Paper link={undefined} />
  await followLink(app, (link) => {
    paper.value = <Paper link={link} />
  })
}

let underWay: Promise<void> | undefined

/** Fetches what only paper needs. Without it the page is printed as it is. */
const loadPrinting = async (app: App): Promise<void> => {
  underWay ??= fetched(app)
  await underWay
  if (paper.peek() === undefined) underWay = undefined
}

const begin = (app: App): void => {
  isPrinting.value = true
  app.allOpen.value = withAppendix.peek() || paper.peek() === undefined
  document.documentElement.toggleAttribute('data-paper', paper.peek() !== undefined)
  document.documentElement.toggleAttribute('data-appendix', withAppendix.peek())
}

const end = (app: App): void => {
  isPrinting.value = false
  app.allOpen.value = false
}

/** Prints one page, with an appendix where that is asked for. */
export const print = async (app: App): Promise<void> => {
  await loadPrinting(app)
  begin(app)
  requestAnimationFrame(() => requestAnimationFrame(() => window.print()))
}

/** What only paper has, while the page is printed; nothing else of the time, since it would be drawn at every letter. */
export const OnPaper = () =>
  isPrinting.value ? (
    <>
      {paper.value}
      {withAppendix.value && appendix.value}
    </>
  ) : null

/** Makes paper ready for as long as it takes to print. The browser's own menu waits for nothing to be fetched. */
export const listenForPrinting = (app: App): void => {
  const load = () => void loadPrinting(app)
  for (const touch of ['input', 'keydown', 'pointerdown']) addEventListener(touch, load, { once: true })
  addEventListener('beforeprint', () => begin(app))
  addEventListener('afterprint', () => end(app))
}
