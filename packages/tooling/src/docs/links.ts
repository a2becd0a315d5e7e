/** `[text](target)` outside of code; targets with a scheme are other people's. */
const link = /\[[^\]]*\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g

const withoutCode = (markdown: string): string =>
  markdown.replace(/^ *```[\s\S]*?^ *```$/gm, '').replace(/`[^`\n]*`/g, '')

/** The targets of a page's links to other pages, files and headings here. */
export const localLinks = (markdown: string): readonly string[] =>
  [...withoutCode(markdown).matchAll(link)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z][a-z+.-]*:/i.test(target))

/** What a heading is called in a link: lower case, hyphens for spaces, no punctuation. */
const anchor = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')

/** The anchors of a page's headings; repeated ones are numbered from the second. */
export const anchorsOf = (markdown: string): ReadonlySet<string> => {
  const met = new Map<string, number>()
  const anchors = [...markdown.replace(/^ *```[\s\S]*?^ *```$/gm, '').matchAll(/^#{1,6}\s+(.*)$/gm)].map(
    ([, heading = '']) => {
      const name = anchor(heading)
      const times = met.get(name) ?? 0
      met.set(name, times + 1)
      return times === 0 ? name : `${name}-${times}`
    },
  )
  return new Set(anchors)
}
