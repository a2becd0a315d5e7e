/** Charts drawn as vectors; what is read in place of the picture says the same in words. */
export const chart = `
#let hatched = tiling(size: (4pt, 4pt), {
  place(rect(width: 4pt, height: 4pt, fill: white))
  place(line(start: (0pt, 4pt), end: (4pt, 0pt), stroke: 0.7pt + ink))
})
#let paint(part) = if part == "allowance" { hatched } else { ink }

#let scale-of(values) = {
  let low = calc.min(0.0, ..values)
  let high = calc.max(0.0, ..values)
  let span = if high == low { 1.0 } else { high - low }
  value => (value - low) / span * 100%
}

#let rows-of(it, mark) = {
  let at = scale-of(it.values.map(each => float(each.value)))
  grid(
    columns: (30%, 1fr, auto), column-gutter: 8pt, row-gutter: 5pt,
    align: (left + horizon, left + horizon, right + horizon),
    ..it.values.map(each => (
      words(each.label),
      box(width: 100%, height: 9pt, mark(at, float(each.value), each.part)),
      text(number-width: "tabular", words(each.text)),
    )).flatten(),
  )
}

#let bar(at, value, part) = {
  let (from, to) = if value < 0 { (at(value), at(0.0)) } else { (at(0.0), at(value)) }
  place(left + horizon, dx: from, rect(width: to - from, height: 9pt, fill: paint(part), stroke: 0.5pt + ink))
}

#let point(at, value, part) = {
  place(left + horizon, line(length: 100%, stroke: 0.5pt + faint))
  place(left + horizon, dx: at(value) * 0.97, circle(radius: 3.2pt, fill: paint(part), stroke: 0.7pt + ink))
}

#let column-of(label, parts, share) = {
  stack(dir: ttb, spacing: 3pt,
    ..parts.map(each => align(center, text(size: 9pt, number-width: "tabular", words(each.text)))),
    align(center, stack(dir: ttb, ..parts.map(each => rect(width: 60%, height: share(each), fill: paint(each.part), stroke: 0.5pt + ink)))),
    align(center, words(label)))
}

#let columns-of(it) = {
  let labels = it.values.map(each => each.label).dedup()
  let parts-of(label) = it.values.filter(each => each.label == label).rev()
  let sums = labels.map(label => parts-of(label).map(each => calc.max(0.0, float(each.value))).sum())
  let most = calc.max(..sums)
  let share(each) = if most == 0 { 0pt } else { calc.max(0.0, float(each.value)) / most * 90pt }
  grid(columns: labels.map(_ => if labels.len() > 6 { 1fr } else { 24mm }), column-gutter: 4pt, align: bottom,
    ..labels.map(label => column-of(label, parts-of(label), share)))
}

#let chart-block(it) = align(left, block(breakable: false, above: 1.3em, below: 1.3em, figure(
  kind: image, supplement: none, alt: it.description, gap: 0.9em,
  caption: figure.caption(position: top, strong-text(it.title)),
  block(width: 100%, {
    if it.values.len() == 0 { words(it.description) }
    else if it.form == "columns" { columns-of(it) }
    else if it.form == "range" { rows-of(it, point) }
    else { rows-of(it, bar) }
  }),
)))
`
