import Papa from 'papaparse'

/** What separates the cells, told by the first line; a comma where nothing tells. */
export function delimiterOf(text: string): string {
  const end = text.indexOf('\n')
  // A \r would look like a second, empty line, which speaks against every separator.
  const first = (end < 0 ? text : text.slice(0, end)).replace(/\r$/, '')
  return Papa.parse(first, { preview: 1 }).meta.delimiter || ','
}
