import { described } from './described.ts'
import type { Described } from './route.ts'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const schemaLink = (name: string): string => `<a href="/api/openapi.json"><code>${escaped(name)}</code></a>`

const entry = ({ method, path, summary, headers = [], body, answer, status }: Described): string =>
  [
    `<h3><code>${method.toUpperCase()} ${escaped(path)}</code></h3>`,
    `<p>${escaped(summary)}.</p>`,
    '<ul>',
    ...headers.map((name) => `<li>header <code>${name}</code></li>`),
    ...(body === undefined ? [] : [`<li>body ${schemaLink(body[0])}</li>`]),
    `<li>answer ${status}${answer === undefined ? '' : ` ${schemaLink(answer[0])}`}</li>`,
    '</ul>',
  ].join('\n')

/** The interface as a page that needs neither scripts nor styles. */
export const openApiPage = (): string =>
  [
    '<!doctype html>',
    '<html lang="en">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Anslag quote desk: interface</title></head>',
    '<body>',
    '<h1>Anslag quote desk: interface for programs</h1>',
    '<p>The same for programs, with every schema: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>',
    ...Object.entries(described).flatMap(([subject, routes]) => [`<h2>${subject}</h2>`, ...routes.map(entry)]),
    '</body>',
    '</html>',
    '',
  ].join('\n')
