import { describe, expect, it } from 'vitest'
import { example, gross, site } from './testing/site.ts'

const { open } = site()

/** Parts that stick out of the window to the side. */
const tooWide = `[...document.querySelectorAll('body *')]
  .filter((each) => each.getBoundingClientRect().right > innerWidth + 1 && getComputedStyle(each).position !== 'absolute' && !each.closest('.ds-sr-only'))
  .map((each) => each.tagName + '.' + each.className)`

describe('a reader who wants', () => {
  it.each([1280, 640])('letters of twice the size loses nothing in a window of %i px', async (width) => {
    const page = await open({ viewport: { width, height: 900 } })
    await page.setInputFiles('#open-file', example('typical'))
    await page.locator('.status-take .ds-alert').waitFor()
    await page.evaluate('document.documentElement.style.fontSize = "200%"')
    expect(await page.evaluate('getComputedStyle(document.body).fontSize')).toBe('36px')
    expect(await page.evaluate(tooWide)).toEqual([])
    expect(await gross(page)).toMatch(/\d/)
  })

  it('no motion sees none', async () => {
    const page = await open({ reducedMotion: 'reduce' })
    const moving = await page.evaluate(`[...document.querySelectorAll('body, body *')].filter((each) => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(each)
      return parseFloat(transitionDuration) > 0.01 || parseFloat(animationDuration) > 0.01 || scrollBehavior === 'smooth'
    }).map((each) => each.tagName + '.' + each.className)`)
    expect(moving).toEqual([])
  })

  it('forced colours still sees the edges of buttons and fields, and which bar is longer', async () => {
    const page = await open({ forcedColors: 'active' })
    const style = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((each) => {
          const { borderTopStyle, borderTopWidth, fill } = getComputedStyle(each)
          return { borderTopStyle, isThere: parseFloat(borderTopWidth) > 0, fill }
        })
    expect(await style('#q-project-title')).toMatchObject({ borderTopStyle: 'solid', isThere: true })
    expect(await style('.ds-button')).toMatchObject({ borderTopStyle: 'solid', isThere: true })
    expect((await style('.bar-length')).fill).not.toBe((await style('.bar-ground')).fill)
  })
})
