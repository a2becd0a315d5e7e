import type { Draft } from '@anslag/request-form'
import { options } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { language } from '../generated/language-en.ts'
import { createApp } from '../shell/app.ts'
import { Page } from '../shell/page.tsx'
import { readingPricing } from './built-pricing.ts'

/** What an element or a part of the page is given, at the moment when it is made. */
export type Given = Readonly<Record<string, unknown>>

/** The page in English with the documents of the repository, alive but without a browser. */
export const drawnPage = async () => {
  const app = createApp(language, '2026-11-22')
  app.loading.value = { kind: 'ready', pricing: await readingPricing(), refusals: [] }
  return {
    fill: (draft: Draft): void => {
      app.form.value = { draft, invalid: {} }
    },
    /** Prices what stands in the form; the net amount of a line, and how it is printed. */
    amountOf: (line: string) => {
      const now = app.priced.value
      if (now?.ok !== true) throw new Error(JSON.stringify(now))
      const net = now.estimate.lines.find(({ id }) => id === line)?.net ?? ''
      return { net, printed: now.view.lines.find(({ id }) => id === line)?.net ?? '' }
    },
    /** Draws the page; `meet` is called for every element and part. */
    draw: (meet: (given: Given) => void): void => {
      const { vnode } = options
      options.vnode = (each) => {
        vnode?.(each)
        meet({ ...each.props })
      }
      try {
        renderToString(<Page app={app} />)
      } finally {
        if (vnode === undefined) delete options.vnode
        else options.vnode = vnode
      }
    },
  }
}

export type DrawnPage = Awaited<ReturnType<typeof drawnPage>>
