import { getDocumentProxy } from 'unpdf'

/** Texts on one line are at most so far apart, in points. */
const sameLine = 2

/** Head and foot of a page end this far from its edges, in points. */
const [headEnds, footBegins] = [70, 58] as const

/** What stands on each page between its head and its foot, line after line as they lie on the paper, from above. */
export const linesOnPages = async (bytes: Uint8Array): Promise<readonly (readonly string[])[]> => {
  const document = await getDocumentProxy(bytes.slice())
  const pages: string[][] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { height } = page.getViewport({ scale: 1 })
    const placed = (await page.getTextContent()).items
      .flatMap((item) => {
        const [x, y] = 'str' in item ? [Number(item.transform[4]), Number(item.transform[5])] : [0, 0]
        return 'str' in item && item.str.trim() !== '' ? [{ text: item.str, x, y }] : []
      })
      .filter(({ y }) => y < height - headEnds && y > footBegins)
      .sort((a, b) => b.y - a.y)
    const lines: (typeof placed)[] = []
    for (const item of placed) {
      const last = lines.at(-1)
      if (last?.[0] !== undefined && last[0].y - item.y < sameLine) last.push(item)
      else lines.push([item])
    }
    pages.push(
      lines.map((line) =>
        line
          .toSorted((a, b) => a.x - b.x)
          .map(({ text }) => text)
          .join(' '),
      ),
    )
  }
  return pages
}
