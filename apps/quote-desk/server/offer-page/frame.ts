import type { Language } from '@anslag/pricing'
import { html, raw } from 'hono/html'

/** Text of HTML that is escaped. */
export type Html = ReturnType<typeof html>

/** The page around what a buyer sees: no script, and styles from files. */
export const framed = (
  { language, title, name, styles }: { language: Language; title: string; name: string; styles: readonly string[] },
  content: Html,
): Html => html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="/icon.svg">
${styles.map((style) => raw(`<link rel="stylesheet" href="${style}">`))}
</head>
<body data-color-scheme="auto" class="offer">
<header class="header"><p class="name">${name}</p></header>
<main id="content">${content}</main>
</body>
</html>
`
