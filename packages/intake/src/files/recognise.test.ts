import { describe, expect, it } from 'vitest'
import { recognised } from './recognise.ts'

const page = '<html><table><tr><td>Variabelnavn</td><td>Kryss av</td></tr></table></html>'

describe('what a text is', () => {
  it.each([
    ['import db/A_X 2020-01-01', 'order.txt', 'script'],
    ['> import db/A_X 2020-01-01', 'mail.txt', 'script'],
    ['Variabelnavn;Kryss av\na;x', 'list.txt', 'table'],
    ['a;b', 'list.csv', 'table'],
    ['Bestilling\na;b', 'list.csv', 'table'],
    ['a;b', 'list.csv.txt', 'names'],
    ['Variabelnavn;Velg;Kode#\na_1;x', 'list.txt', 'table'],
    ['Variabeltype;Velg\na_1;x', 'list.txt', 'names'],
    ['Min variabel;Velg\na_1;x', 'list.txt', 'names'],
    ['  // Variabelnavn;Velg\nA_X, A_Y', 'list.txt', 'names'],
    ['A_X, A_Y laget av %PDF-skriver', 'list.txt', 'names'],
    ['Variabelnavn\nA_X', 'list.csv', 'names'],
    ['A_X, A_Y', 'list.txt', 'names'],
    ['"Beskrivelse","Velg","Variabelnavn"\n"A","x","a_1"', 'list.txt', 'table'],
    ['Om listen; les dette\n\nVariabel\tVelg\na_1\tx', 'list.txt', 'table'],
    ['Variabelnavn;Velg;Merknad\na_1;x;"\nimport db/A_X"', 'list.csv', 'table'],
    ['// Merk: variabelnavn, datoer og populasjon er klare\nimport db/A_X', 'order.txt', 'script'],
    ['# variabelnavn, beskrivelse\nimport db/A_X', 'order.txt', 'script'],
    ['/* Variabelnavn;Velg\n*/\nimport db/A_X', 'order.csv', 'script'],
    ['textblock\nVariabelnavn;Velg\nendblock\nimport db/A_X', 'order.txt', 'script'],
    ['Vi har variabelnavn, beskrivelse og år:\nA_X, A_Y', 'mail.txt', 'names'],
    ['variabelnavn, datoer og populasjon er klare\nA_X, A_Y', 'mail.txt', 'names'],
    ['// variabelnavn, beskrivelse\nA_X, A_Y', 'mail.txt', 'names'],
    ['{"dataStore":{}}', 'x', 'json'],
    [page, 'list.xls', 'old-workbook'],
    [page, 'list.html', 'unknown'],
    [page, 'list.xls.html', 'unknown'],
    ['<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', 'x.xml', 'old-workbook'],
    ['<?xml version="1.0"?><letter/>', 'x.xml', 'unknown'],
    ['%PDF-1.7', 'x.pdf', 'unknown'],
    ['{\\rtf1 A_X}', 'x.rtf', 'unknown'],
  ])('%j in %s is %s', (text, file, kind) => {
    expect(recognised(text, file)).toBe(kind)
  })
})
