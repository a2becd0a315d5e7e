import { describe, expect, it } from 'vitest'
import { recognised } from './recognise.ts'

const page = '<html><table><tr><td>Variabelnavn</td><td>Kryss av</td></tr></table></html>'

describe('what a text is', () => {
  it.each([
    ['import db/A_X 2020-01-01', 'order.txt', 'script'],
    ['> import db/A_X 2020-01-01', 'mail.txt', 'script'],
    ['Variabelnavn;Kryss av\na;x', 'list.txt', 'table'],
    ['a;b', 'list.csv', 'table'],
    ['Variabelnavn\nA_X', 'list.csv', 'names'],
    ['A_X, A_Y', 'list.txt', 'names'],
    ['{"dataStore":{}}', 'x', 'json'],
    [page, 'list.xls', 'old-workbook'],
    [page, 'list.html', 'unknown'],
    ['<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', 'x.xml', 'old-workbook'],
    ['<?xml version="1.0"?><letter/>', 'x.xml', 'unknown'],
    ['%PDF-1.7', 'x.pdf', 'unknown'],
  ])('%j in %s is %s', (text, file, kind) => {
    expect(recognised(text, file)).toBe(kind)
  })
})
