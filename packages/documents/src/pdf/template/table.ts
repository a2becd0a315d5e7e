/**
 * A table whose head stands on every page, and that of a group too. It is laid in parts that end with sums, all of one
 * width: the last line of a part stands in its foot with the sums after it, and a foot is never parted, so that no sum is
 * ever alone on a page. Where another
 * group begins in the foot, the head of the one before is not said again. Figures stand to the right, their commas below one another: a cell is set in by what the end of
 * its figure is shorter than the longest end in the column. Nothing is measured but what figures begin and
 * end with, each shape of it once, and the words of titles.
 */
export const table = `
#let rule-above(kind) = if kind == "total" { (top: 1pt + black) } else if kind == "sum" { (top: 0.5pt + black) } else { (top: 0.3pt + faint) }
#let figures(it) = text(number-width: "tabular", it)

#let cell-of(it, column, row, set-ins, before) = {
  let body = if row.kind == "line" { words(it.text) } else { strong-text(it.text) }
  table.cell(
    breakable: not row.whole,
    stroke: rule-above(row.kind),
    inset: (left: before, right: 3pt + set-ins.at(it.end, default: 0pt), y: 3.5pt),
    if column.figures { figures(body) } else { body },
  )
}

#let head-of(column, before) = table.cell(
  stroke: (bottom: 1pt + ink),
  inset: (left: before, right: 3pt, y: 3.5pt),
  align: if column.figures { right + bottom } else { left + bottom },
  strong-text(column.title),
)

#let group-cell(row, count) = table.cell(
  colspan: count,
  stroke: if row.depth == 0 { (top: 0.3pt + faint) },
  inset: (left: 3pt, right: 3pt, top: if row.depth == 0 { 8pt } else { 5pt }, bottom: 3.5pt),
  if row.depth == 0 { strong-text(row.cells.first().text) } else { words(row.cells.first().text) },
)

#let part-of(part, columns, widths, set-ins) = {
  let count = columns.len()
  let before(place) = if place == 0 { 3pt } else { 9pt }
  let cells-of(row) = row.cells.zip(columns, set-ins).enumerate().map(((place, (cell, column, set-in))) =>
    cell-of(cell, column, row, set-in, before(place) + if place == 0 { row.depth * 9pt } else { 0pt }))
  let last = part.body.rev().find(row => row.kind == "group")
  let goes-on(row) = row != last or part.foot.len() == 0 or part.foot.first().kind != "group"
  let in-body(row) = if row.kind == "group" { table.header(level: row.depth + 1, repeat: goes-on(row), group-cell(row, count)) } else { cells-of(row) }
  let in-foot(row) = if row.kind == "group" { group-cell(row, count) } else { cells-of(row) }
  table(
    columns: widths,
    align: columns.map(column => if column.figures { right + top } else { left + top }),
    stroke: none,
    table.header(..if part.group != none { (group-cell(part.group, count),) }, ..columns.enumerate().map(((place, column)) => head-of(column, before(place)))),
    ..part.body.map(in-body).flatten(),
    ..if part.foot.len() > 0 { (table.footer(repeat: false, ..part.foot.map(in-foot).flatten()),) },
  )
}

#let table-block(it) = context {
  let set-ins = it.columns.map(column => {
    let widths = column.ends.map(end => measure(figures(end)).width)
    let most = calc.max(0pt, ..widths)
    column.ends.zip(widths).map(((end, width)) => (end, most - width)).to-dict()
  })
  let widths = it.columns.zip(set-ins).map(((column, set-in)) => if column.share != none { none } else {
    let widest(texts) = calc.max(0pt, ..texts.map(text => measure(strong-text(figures(text))).width))
    calc.max(widest(column.words), widest(column.fronts) + widest(column.ends)) + 12.5pt
  })
  let fixed = widths.filter(width => width != none).sum(default: 0pt)
  let fits = fixed + widths.filter(width => width == none).len() * 25mm < page.width - 42mm
  let columns = widths.zip(it.columns).map(((width, column)) => if width == none { column.share * 1fr } else if fits { width } else { width / 5pt * 1fr })
  if it.caption != none { block(sticky: true, above: 1.3em, below: 0.5em, strong-text(it.caption)) }
  for part in it.parts { part-of(part, it.columns, columns, set-ins) }
}
`
