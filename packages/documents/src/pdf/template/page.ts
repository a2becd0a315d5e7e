/** The paper, what stands at the top and at the foot of every page, and how headings look: two sizes, and no more. */
export const page = `
#let marks-line(marks) = marks.map(mark => box(
  stroke: if mark.weight == "warning" { 1pt + black } else { 0.5pt + black },
  inset: (x: 5pt, y: 3pt),
  text(weight: 600, words(mark.text)),
)).join(h(4pt))

#let page-head(sender, marks) = context if sender != none or (marks.len() > 0 and here().page() > 1) {
  set text(size: 9pt)
  grid(columns: (1fr, auto), column-gutter: 10pt, align: (left + bottom, right + bottom),
    if sender != none { words(sender) },
    if here().page() > 1 { marks-line(marks) })
  v(-4pt)
  line(length: 100%, stroke: 0.5pt + faint)
}

#let page-foot(title, page-of) = context {
  set text(size: 9pt)
  grid(columns: (1fr, auto), column-gutter: 10pt,
    words(title),
    [#page-of.at(0)#counter(page).display()#page-of.at(1)#counter(page).final().first()])
}

#let laid-out(it, body) = {
  set document(title: it.title, date: datetime(year: it.day.at(0), month: it.day.at(1), day: it.day.at(2)))
  set page(
    paper: it.paper,
    margin: (x: 21mm, top: 26mm, bottom: 22mm),
    header: page-head(it.sender, it.marks),
    footer: page-foot(it.short-title, it.page-of),
  )
  set text(font: ("Source Sans 3", "Noto Sans Arabic", "Noto Sans Hebrew"), fallback: false,
    size: 10.5pt, lang: it.language, region: it.region, hyphenate: false)
  set par(leading: 0.6em, spacing: 0.9em, justify: false)
  show heading: set text(size: 10.5pt, weight: 600, fill: ink, hyphenate: false)
  show heading.where(level: 1): set text(size: 18pt)
  show heading.where(level: 2): set text(size: 13pt)
  show heading: set block(above: 1.3em, below: 0.7em, sticky: true)
  set list(indent: 0pt, spacing: 0.6em, marker: [–])
  set terms(separator: none, hanging-indent: 48mm, spacing: 0.65em)
  show terms: set par(leading: 0.55em)
  show figure: set align(left)
  show figure.caption: set align(left)
  body
}
`
