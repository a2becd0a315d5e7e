/** How each kind of block stands on paper, tables and charts aside. */
export const blocks = `
#let lines(it) = it.map(words).join(linebreak())
#let paragraph(it) = it.map(words).join([ ])
#let capital() = measure([X]).height
#let below(label) = measure(block(width: 52mm, strong-text(label.text))).height - capital()

// A label of a few lines hangs beside its value, which is made as high; a very long one is a line of its own height.
#let hangs(label) = below(label) < 4.5em.to-absolute()
#let label-of(it) = if it.long { context {
  let label = block(width: 52mm, words(it.text))
  if hangs(it) { box(width: 56mm, place(dy: -capital(), label)) } else { box(width: 56mm, baseline: below(it), label) }
} } else { box(width: 56mm, words(it.text)) }
#let value-of(fact) = {
  lines(fact.lines)
  if fact.label.long { context if hangs(fact.label) {
    let more = int(calc.round(below(fact.label) / 1.2em.to-absolute())) - fact.lines.len() + 1
    for _ in range(calc.max(more, 0)) { linebreak(); box(height: capital()) }
  } }
}

#let facts-block(it) = terms(..it.facts.map(fact => terms.item(label-of(fact.label), value-of(fact))))

#let sentences-block(it) = if it.list { list(..it.sentences.map(words)) } else { par(paragraph(it.sentences)) }

#let notice-block(it) = block(
  width: 100%, breakable: it.long, inset: (x: 9pt, y: 8pt), above: 1.1em, below: 1.1em,
  stroke: if it.weight == "warning" { 1pt + black } else { (left: 2pt + ink) },
  {
    if it.title != none { block(sticky: true, below: 0.5em, strong-text(it.title)) }
    par(paragraph(it.sentences))
  },
)

#let seal-block(it) = block(breakable: false, above: 1.1em, below: 1.1em, {
  block(sticky: true, below: 0.5em, strong-text(it.label))
  block(below: 0.6em, text(font: ("Source Code Pro", "Source Sans 3"), size: 9pt, words(it.value)))
  if it.sentences.len() > 0 { par(paragraph(it.sentences)) }
})

#let field(it) = terms.item(label-of(it.label), box(
  width: 1fr, height: 8mm, baseline: 5.5pt, stroke: (bottom: 0.5pt + black), inset: (bottom: 3pt),
  align(bottom, if it.value == none { [] } else { words(it.value) }),
))
#let blank-form-block(it) = block(width: 100%, above: 1.6em, { set terms(spacing: 0.4em); terms(..it.fields.map(field)) })

#let block-of(it) = {
  if it.kind == "heading" { heading(level: it.level, words(it.text)) }
  else if it.kind == "facts" { facts-block(it) }
  else if it.kind == "table" { table-block(it) }
  else if it.kind == "sentences" { sentences-block(it) }
  else if it.kind == "notice" { notice-block(it) }
  else if it.kind == "explanation" { explanation-block(it) }
  else if it.kind == "chart" { chart-block(it) }
  else if it.kind == "seal" { seal-block(it) }
  else if it.kind == "blank-form" { blank-form-block(it) }
  else if it.kind == "page-break" { pagebreak(weak: true) }
}
`
