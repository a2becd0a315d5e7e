/** The rows of the first Markdown table below a heading, as cells; the head and the line under it are left out. */
export const tableBelow = (markdown: string, heading: string): readonly (readonly string[])[] => {
  const lines = markdown.split('\n')
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading)
  const rest = lines.slice(start + 1)
  const first = rest.findIndex((line) => line.startsWith('|'))
  const rows = rest.slice(first)
  const length = rows.findIndex((line) => !line.startsWith('|'))
  if (start < 0 || first < 0) return []
  return rows.slice(2, length < 0 ? undefined : length).map((row) =>
    row
      .slice(1, row.lastIndexOf('|'))
      .split('|')
      .map((cell) => cell.trim()),
  )
}
