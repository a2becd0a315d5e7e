import type { Document } from '../model/document.ts'

/** Text within a string of CSS: all but letters and digits is escaped by its number. */
const cssText = (text: string): string =>
  text.replaceAll(/[^A-Za-z0-9 ]/gu, (character) => `\\${(character.codePointAt(0) ?? 32).toString(16)} `)

/** What stands above and below every printed page. */
const pageStyle = ({ marks, sender = '', title }: Document): string => {
  const above = marks.map(({ text }) => text).join(' · ')
  return `@page{margin:22mm 20mm 20mm;@top-left{content:"${cssText(sender)}"}@top-right{content:"${cssText(above)}";font-weight:700}@bottom-left{content:"${cssText(title)}"}@bottom-right{content:counter(page) " / " counter(pages)}}`
}

/**
 * How a document looks, on a screen and on paper: rules for {@link htmlFragmentOf} alone, which touch nothing beside it. Light
 * or dark is what the page around it is.
 */
export const htmlStyle: string = `.anslag-document{
--ink:light-dark(#1b2a2e,#e8eeec);--paper:light-dark(#fff,#15201f);--line:light-dark(#6c7f84,#93a6a2);
--accent:light-dark(#016842,#7fd6ae);--tint:light-dark(#eef4f2,#22312f);
box-sizing:border-box;max-width:56.5rem;margin:0 auto;padding:0 1.25rem 3rem;overflow-wrap:anywhere;
background:var(--paper);color:var(--ink);font:1rem/1.5 "Source Sans 3",system-ui,sans-serif;
*{box-sizing:border-box}
h1{font-size:1.6rem;line-height:1.25;margin:1rem 0}
h2,h3,h4{font-size:1.15rem;line-height:1.3;margin:2rem 0 .5rem;break-after:avoid}
h3,h4{font-size:1rem;margin-top:1.25rem}
.marks{list-style:none;margin:1rem 0 0;padding:0}
.marks li,.notice{border:1px solid var(--line);border-inline-start:.4rem solid var(--line);padding:.4rem .8rem;margin:.5rem 0;font-weight:600}
.warning,.marks .warning{border-color:var(--ink)}
.notice{font-weight:400}
.notice p{margin:.2rem 0}
dl{margin:.5rem 0;display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.25rem 1rem}
dt{font-weight:600}
dd{margin:0}
dd div{min-height:1.5em}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
caption{text-align:start;font-weight:600}
thead{display:table-header-group}
th,td{padding:.3rem .5rem;text-align:start;vertical-align:top;font-weight:400;border-bottom:1px solid var(--tint)}
thead th,.group th,.sum>*,.total>*{font-weight:600}
tbody th{min-width:9rem}
.below th{font-weight:400;padding-top:.6rem}
thead th{border-bottom:1px solid var(--line);vertical-align:bottom}
tr{break-inside:avoid}
.figure{text-align:end;white-space:nowrap}
thead .figure{white-space:normal}
.sum>*{border-top:1px solid var(--line)}
.total>*{border-top:2px solid var(--ink);border-bottom:2px solid var(--ink)}
.explanation{margin:1rem 0}
.explanation ul{padding-inline-start:1.25rem}
.explanation p{margin:0;font-size:.9375rem}
.result{font-weight:600}
figure{margin:1rem 0;break-inside:avoid}
.track{border:1px solid var(--line);display:flex;height:1.1rem}
.bar{background:var(--accent);print-color-adjust:exact;-webkit-print-color-adjust:exact}
.allowance{background:repeating-linear-gradient(135deg,var(--accent) 0 2px,var(--paper) 2px 6px)}
code{font-family:ui-monospace,monospace;font-size:.9375rem}
.form dd div{border-bottom:1px solid var(--ink);min-height:2em}
.page-break{break-before:page;border:0;border-top:1px solid var(--line);margin:3rem 0}
@media (max-width:30rem){dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}}
@media print{color-scheme:light;max-width:none;padding:0;font-size:10.5pt;background:#fff;color:#000;.page-break{border:0;margin:0;height:0}.scroll{overflow:visible}}
}`

/** How a whole page looks that holds a document and nothing else. */
export const styleOf = (document: Document): string =>
  `:root{color-scheme:light dark}\nbody{margin:0;background:light-dark(#fff,#15201f)}\n${htmlStyle}\n${pageStyle(document)}`
