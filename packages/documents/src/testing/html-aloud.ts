import { type DefaultTreeAdapterMap, parse } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']
type Lines = readonly string[]

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const below = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : [])

const isElement = (node: Node): node is Element => 'tagName' in node

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value

const isHidden = (node: Node): boolean =>
  isElement(node) && (['head', 'style', 'hr'].includes(node.tagName) || attribute(node, 'aria-hidden') === 'true')

const textIn = (node: Node): string => {
  if (isHidden(node)) return ''
  return 'value' in node ? node.value : below(node).map(textIn).join(' ')
}

/** What an element is to who hears it, where it is something. */
const roleOf = (element: Element): string | undefined => {
  const { tagName } = element
  const role = attribute(element, 'role')
  if (role !== undefined) return [role, attribute(element, 'aria-label')].filter((each) => each !== undefined).join(' ')
  if (/^h[1-6]$/.test(tagName)) return `heading ${tagName.slice(1)}`
  const roles: Readonly<Record<string, string>> = {
    ...{ main: 'main', article: 'article', ul: 'list', li: 'item', p: 'text', table: 'table', tr: 'row' },
    ...{ th: 'header', td: 'cell', dl: 'list of terms', dt: 'term', dd: 'definition', figure: 'figure' },
  }
  return roles[tagName]
}

/** True where something within an element is heard apart. */
const hasParts = (element: Element): boolean =>
  below(element)
    .filter(isElement)
    .some((each) => !isHidden(each) && (roleOf(each) !== undefined || hasParts(each)))

const linesOf = (node: Node, indent: string): Lines => {
  if (isHidden(node)) return []
  if (!isElement(node)) return 'value' in node && plain(node.value) !== '' ? [`${indent}${plain(node.value)}`] : []
  const role = roleOf(node)
  const children = below(node).filter((child) => !isHidden(child))
  if (role === 'row')
    return [
      `${indent}row: ${children
        .filter(isElement)
        .map((cell) => `${roleOf(cell)} ${plain(textIn(cell)) || '–'}`)
        .join(' | ')}`,
    ]
  if (role !== undefined && !hasParts(node)) return [`${indent}${role}: ${plain(textIn(node))}`]
  const inner = role === undefined ? indent : `${indent}  `
  return [...(role === undefined ? [] : [`${indent}${role}`]), ...children.flatMap((child) => linesOf(child, inner))]
}

/** What a screen reader finds in a page, in its order: everything that has a role, with its text. */
export const htmlAloud = (html: string): string => {
  const document = parse(html)
  const language = below(document)
    .filter(isElement)
    .map((each) => attribute(each, 'lang'))
    .join('')
  return [`(${language})`, ...below(document).flatMap((node) => linesOf(node, '')), ''].join('\n')
}
