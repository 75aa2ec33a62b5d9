/** How many of a hundred rows count. */
export const percent = <Row>(rows: readonly Row[], counts: (row: Row) => boolean): number =>
  (100 * rows.filter(counts).length) / rows.length
