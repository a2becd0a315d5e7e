/**
 * A table whose head stands on every page, and that of a group too. Figures stand to the right, their commas below one
 * another: what follows the comma is measured, and the cell is set in by what it is shorter. The totals at the end stand
 * in the foot, which is never parted, with the line before them: no total is ever alone on a page.
 */
export const table = `
#let rule-above(kind) = if kind == "total" { (top: 1pt + black) } else if kind == "sum" { (top: 0.5pt + black) } else { (top: 0.3pt + faint) }

#let cell-of(it, column, row, widest) = {
  let set-in = if it.after == none { 0pt } else { widest - measure(text(number-width: "tabular", it.after)).width }
  let body = if row.kind == "line" { words(it.text) } else { strong-text(it.text) }
  table.cell(
    breakable: not row.whole,
    stroke: rule-above(row.kind),
    inset: (left: if column.figures { 9pt } else { 3pt }, right: 3pt + set-in, y: 3.5pt),
    if column.figures { text(number-width: "tabular", body) } else { body },
  )
}

#let head-of(column) = table.cell(
  stroke: (bottom: 1pt + ink),
  inset: (left: if column.figures { 9pt } else { 3pt }, right: 3pt, y: 3.5pt),
  align: if column.figures { right + bottom } else { left + bottom },
  strong-text(column.title),
)

#let group-of(row, count) = table.header(level: 2, table.cell(
  colspan: count,
  stroke: (top: 0.3pt + faint),
  inset: (left: 3pt, right: 3pt, top: 8pt, bottom: 3.5pt),
  strong-text(row.cells.first().text),
))

#let table-block(it) = context {
  let widest = it.columns.enumerate().map(((place, column)) => column.afters.fold(0pt, (most, after) =>
    calc.max(most, measure(text(number-width: "tabular", after)).width)))
  let cells-of(rows) = rows.map(row => if row.kind == "group" { (group-of(row, it.columns.len()),) } else {
    row.cells.zip(it.columns, widest).map(((cell, column, most)) => cell-of(cell, column, row, most))
  }).flatten()
  if it.caption != none { block(sticky: true, below: 0.5em, strong-text(it.caption)) }
  table(
    columns: it.columns.map(column => if column.share == none { auto } else { column.share * 1fr }),
    align: it.columns.map(column => if column.figures { right + top } else { left + top }),
    stroke: none,
    table.header(..it.columns.map(head-of)),
    ..cells-of(it.body),
    ..if it.tail.len() > 0 { (table.footer(repeat: false, ..cells-of(it.tail)),) },
  )
}
`
