/** How much of a variable list is read, declared once. A file beyond it is refused: half an order is a wrong price. */
export const listLimits = {
  /** Bytes of a file. The published lists have less than half a megabyte. */
  bytes: 20_000_000,
  /** Bytes of all parts of a workbook that are read, counted while they are unpacked. */
  unpackedBytes: 32_000_000,
  /** Rows with something in them, all sheets together. All published lists together have about 6 500 variables. */
  rows: 100_000,
  /** Cells with something in them, all sheets together. */
  cells: 1_500_000,
  /** The columns of a sheet, from its first. */
  columns: 100,
  /** Letters of a cell, which is what Excel allows; longer ones are cut. */
  cell: 32_767,
  /** Names in one cell. */
  names: 100,
  sheets: 200,
  /** Rows that look like headings; a list may repeat them for every section. */
  headings: 1_000,
  /** Elements of XML within one another. */
  depth: 100,
  /** Letters of a name, of a description, and of what a message repeats from a cell. */
  name: 100,
  description: 1_000,
  quoted: 60,
  /** Messages of one kind about one file. */
  messages: 50,
} as const
