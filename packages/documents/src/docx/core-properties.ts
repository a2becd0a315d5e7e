import { markup } from '../html/index.ts'
import type { Document } from '../model/document.ts'
import { legibleText } from '../model/legible.ts'
import { docxTexts } from './texts.ts'

const core = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties'
const dublin = 'http://purl.org/dc'
const instance = 'http://www.w3.org/2001/XMLSchema-instance'

/** What a file says of itself: the document's own day stands where word processors write the hour at which they made it. */
export const coreProperties = ({ title, sender = 'Anslag', day, language }: Document): string => {
  const [by, when] = [legibleText(sender), `${day}T00:00:00Z`]
  return markup`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="${core}" xmlns:dc="${dublin}/elements/1.1/" xmlns:dcterms="${dublin}/terms/" xmlns:xsi="${instance}"><dc:title>${legibleText(title)}</dc:title><dc:creator>${by}</dc:creator><cp:lastModifiedBy>${by}</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${when}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${when}</dcterms:modified><dc:language>${docxTexts.locale[language]}</dc:language></cp:coreProperties>
`.html
}
