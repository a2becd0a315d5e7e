/** What the page tells the page that it stands in: how high it is, in CSS pixels. */
export interface HeightMessage {
  readonly type: 'anslag:height'
  readonly height: number
}

/**
 * Tells the page around this one how high it is, now and whenever that changes. It tells whoever has framed it, for a
 * height is no secret and the page cannot know who that is.
 */
export const tellHeight = (): void => {
  let sent = 0
  const tell = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height)
    if (height === sent) return
    sent = height
    const message: HeightMessage = { type: 'anslag:height', height }
    parent.postMessage(message, '*')
  }
  new ResizeObserver(tell).observe(document.body)
  tell()
}

/** Whether a link leads to another page, rather than to a place on this one or to this page in another language. */
const leadsAway = (link: HTMLAnchorElement): boolean =>
  link.getAttribute('href')?.startsWith('#') === false && !link.hreflang && !link.download

/** Lets every link to another page open outside of the frame, whoever has written the link. */
export const openLinksOutside = (): void =>
  document.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null
      if (link === null || !leadsAway(link)) return
      link.target = '_blank'
      link.rel = 'noopener'
    },
    { capture: true },
  )
