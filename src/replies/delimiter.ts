import Papa from 'papaparse'

/** What separates the cells, told by the first line; a comma where nothing tells. */
export function delimiterOf(text: string): string {
  const end = text.indexOf('\n')
  return Papa.parse(end < 0 ? text : text.slice(0, end), { preview: 1 }).meta.delimiter || ','
}
