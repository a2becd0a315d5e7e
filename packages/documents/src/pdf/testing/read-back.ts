import { getDocumentProxy } from 'unpdf'

/** An element of the structure tree, with the texts below it in the order in which they are read aloud. */
export interface Tagged {
  readonly role: string
  readonly alt?: string
  readonly children: readonly (Tagged | string)[]
}

/** What another reader finds in a PDF. */
export interface ReadBack {
  readonly title: unknown
  readonly language: unknown
  /** XMP, as text. */
  readonly metadata: string
  /** The structure of each page. */
  readonly pages: readonly Tagged[]
  /** What stands on each page outside the structure: heads and feet, which are not read aloud. */
  readonly margins: readonly string[]
  /** Everything that stands on each page, line after line. */
  readonly texts: readonly string[]
  readonly attachments: Readonly<Record<string, string>>
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>
type Tree = Awaited<ReturnType<Page['getStructTree']>>
type Node = Tree['children'][number]

/** Texts by the marks that the structure tree names them with; what has none is an artifact. */
const marked = async (page: Page): Promise<ReadonlyMap<string, string>> => {
  const texts = new Map<string, string>()
  const open: string[] = []
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    const at = open.at(-1) ?? ''
    if ('str' in item) texts.set(at, (texts.get(at) ?? '') + item.str + (item.hasEOL ? '\n' : ''))
    else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.id ?? at)
  }
  return texts
}

const tagged = (node: Node, texts: ReadonlyMap<string, string>): Tagged | string => {
  if (!('children' in node)) return (texts.get(node.id) ?? '').trim()
  const children = node.children.map((child) => tagged(child, texts))
  const alt = 'alt' in node && typeof node.alt === 'string' ? { alt: node.alt } : {}
  return { role: node.role, ...alt, children }
}

/** Reads a PDF with a reader that is not the writer's. */
export const readBack = async (bytes: Uint8Array): Promise<ReadBack> => {
  const document = await getDocumentProxy(bytes.slice())
  const { info, metadata } = await document.getMetadata()
  const known = new Map(Object.entries(info))
  const [pages, margins, texts]: [Tagged[], string[], string[]] = [[], [], []]
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const text = await marked(page)
    const tree = await page.getStructTree()
    pages.push({ role: 'Root', children: tree.children.map((child) => tagged(child, text)) })
    margins.push((text.get('') ?? '').trim())
    const { items } = await page.getTextContent()
    texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
  }
  const attached: object = (await document.getAttachments()) ?? {}
  const attachments = Object.fromEntries(
    Object.entries(attached).map(([name, { content }]) => [name, new TextDecoder().decode(content)]),
  )
  return {
    title: known.get('Title'),
    language: known.get('Language'),
    metadata: metadata?.getRaw() ?? '',
    pages,
    margins,
    texts,
    attachments,
  }
}

/** Every element of a role, in reading order. */
export const withRole = (tree: Tagged, role: string): readonly Tagged[] =>
  (tree.role === role ? [tree] : []).concat(
    tree.children.flatMap((child) => (typeof child === 'string' ? [] : withRole(child, role))),
  )

/** The text of an element, as it is read aloud. */
export const textOf = (tree: Tagged): string =>
  tree.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join(' ')
    .trim()
