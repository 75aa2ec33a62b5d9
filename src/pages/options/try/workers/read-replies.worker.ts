import { guessColumns } from '../../../../replies/columns'
import { decodeText } from '../../../../replies/decode'
import { rowOfCells } from '../../../../replies/read-row'
import { NoTable, readTable, type Table } from '../../../../replies/table'
import type { FromReader, OpenedTable, ToReader } from './protocol'

/** Larger archives are for the command line, which reads in constant memory. */
const LARGEST = 150 * 1024 * 1024
const SAMPLED = 3
const SAMPLE_LENGTH = 160
const BROKEN_NAMED = 20

let table: Table | undefined

const answer = (message: FromReader): void => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  switch (data.type) {
    case 'open':
      void open(data.file, data.name)
      return
    case 'rows': {
      const { header = [], rows = [], lines = [] } = table ?? {}
      const wanted = rows.slice(data.from, data.to)
      return answer({
        type: 'rows',
        rows: wanted.map((cells, i) => rowOfCells(cells, data.places, header.length, lines[data.from + i] ?? 0)),
      })
    }
    case 'cells':
      return answer({ type: 'cells', cells: table?.rows.slice(data.from, data.to) ?? [] })
  }
})

async function open(file: Blob, name: string): Promise<void> {
  try {
    if (file.size > LARGEST) {
      throw new NoTable(
        `The file is larger than ${LARGEST / 1024 / 1024} MB. The command line reads files of any size.`,
      )
    }
    const { text, encoding } = decodeText(new Uint8Array(await file.arrayBuffer()))
    table = readTable(text, name)
    answer({ type: 'opened', table: shown(table, name, encoding) })
  } catch (reason) {
    table = undefined
    const words = reason instanceof NoTable ? reason.message : 'The browser could not read the file.'
    answer({ type: 'failed', reason: words })
  }
}

function shown({ format, header, rows, broken }: Table, name: string, encoding: string): OpenedTable {
  return {
    name,
    format,
    encoding,
    header,
    count: rows.length,
    sample: rows.slice(0, SAMPLED).map((cells) => cells.map((cell) => cell.slice(0, SAMPLE_LENGTH))),
    guess: guessColumns(header, rows),
    broken: broken.slice(0, BROKEN_NAMED),
    brokenCount: broken.length,
  }
}
