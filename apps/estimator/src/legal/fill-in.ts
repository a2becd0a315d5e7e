import { documentFiles, siteFile } from '../price/document-files.ts'
import { knownText } from './known.ts'
import { slots } from './owner-slots.ts'
import { readSite, type Site } from './site.ts'

const fetched = async (address: URL): Promise<string | undefined> => {
  try {
    const response = await fetch(address)
    return response.ok ? await response.text() : undefined
  } catch {
    return undefined
  }
}

const show = (name: string, text?: string): Element | null | undefined => {
  const slot = document.getElementById(name)
  slot?.removeAttribute('hidden')
  const target = slot?.querySelector('a, strong, code')
  if (target && text !== undefined) target.textContent = text
  return target
}

const hide = (name: string): void => document.getElementById(name)?.setAttribute('hidden', '')

const showOwner = ({ owner, reportTo, accessibilityStatement }: Site): void => {
  if (owner !== undefined) show(slots.owner, owner)
  if (reportTo !== undefined) {
    const [, address = reportTo] = /^mailto:([^?]*)/.exec(reportTo) ?? []
    show(slots.reportTo, address)?.setAttribute('href', reportTo)
    hide(slots.unknown)
  }
  if (accessibilityStatement !== undefined) show(slots.ownStatement)?.setAttribute('href', accessibilityStatement)
}

const worksOffline = async (): Promise<string> => {
  try {
    const registration = await navigator.serviceWorker.getRegistration()
    return registration?.active ? 'yes' : 'no'
  } catch {
    return 'no service worker'
  }
}

const offerCopy = (text: string): void => {
  show(slots.copy)
  document.getElementById(slots.copy)?.addEventListener('click', async () => {
    hide(slots.copied)
    hide(slots.notCopied)
    // Without https there is no clipboard at all.
    const isCopied = await Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => true,
        () => false,
      )
    show(isCopied ? slots.copied : slots.notCopied)
  })
}

const showKnown = async (shown: Element, root: URL, engine: string): Promise<void> => {
  const text = knownText({
    version: document.querySelector('meta[name="version"]')?.getAttribute('content') ?? '',
    engine,
    list: await fetched(new URL(documentFiles.list, root)),
    language: document.documentElement.lang,
    worksOffline: await worksOffline(),
    browser: navigator.userAgent,
    window: `${innerWidth} × ${innerHeight}, ${matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'}`,
  })
  shown.textContent = text
  offerCopy(text)
}

/** Fills in what whoever put up the page says of themselves, and what the page knows. */
export const fillIn = async (): Promise<void> => {
  const { root: way = '', engine = '' } = document.getElementById('content')?.dataset ?? {}
  const root = new URL(way, document.baseURI)
  const text = await fetched(new URL(siteFile, root))
  const read = text === undefined ? undefined : readSite(text)
  if (read?.ok === true) showOwner(read.site)
  else if (read !== undefined) show(slots.wrong, read.wrong.join(', ') || 'JSON')
  const shown = document.getElementById(slots.known)
  if (shown !== null) await showKnown(shown, root, engine)
  document.documentElement.toggleAttribute('data-ready', true)
}
