import { type ReadBack, type Tagged, textOf } from '../pdf/testing/read-back.ts'

type Lines = readonly string[]

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const elements = ({ children }: Tagged): readonly Tagged[] => children.filter((child) => typeof child !== 'string')

/** Roles within a line of text: they are read with it. */
const isInline = ({ role }: Tagged): boolean => ['Span', 'Strong', 'Em', 'Code', 'NonStruct'].includes(role)

const cellText = (cell: Tagged): string => `${cell.role} ${plain(textOf(cell)) || '–'}`

const linesOf = (element: Tagged, indent: string): Lines => {
  const below = elements(element)
  if (element.alt !== undefined) return [`${indent}${element.role}: ${plain(element.alt)}`]
  if (element.role === 'TR') return [`${indent}TR: ${below.map(cellText).join(' | ')}`]
  if (below.every(isInline)) return [`${indent}${element.role}: ${plain(textOf(element))}`]
  const own = element.children.filter((child) => typeof child === 'string').map(plain)
  return [
    `${indent}${element.role}`,
    ...own.filter((text) => text !== '').map((text) => `${indent}  ${text}`),
    ...below.flatMap((each) => linesOf(each, `${indent}  `)),
  ]
}

/** What a screen reader finds in a PDF, in its order: every element of the structure tree with its role and its text. */
export const pdfAloud = ({ title, language, pages }: ReadBack): string =>
  [
    `${title} (${language})`,
    ...pages.flatMap((page, index) => [
      '',
      `Page ${index + 1}`,
      ...elements(page).flatMap((each) => linesOf(each, '')),
    ]),
    '',
  ].join('\n')
