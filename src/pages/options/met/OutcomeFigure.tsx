import { BarFigure, type Piece } from './BarFigure'

/** How often something spoke, and what became of it. */
interface Outcome {
  readonly id: string
  readonly name: string
  readonly fired: number
  readonly taken: number
  readonly waved: number
}

const PIECES: readonly Piece[] = [
  { words: 'Calmer wording taken', look: 'taken' },
  { words: 'Waved away', look: 'waved' },
  { words: 'Neither', look: 'other' },
]

interface OutcomeFigureProps {
  readonly title: string
  /** What one outcome stands for, above the first column of the table. */
  readonly what: string
  readonly outcomes: readonly Outcome[]
  readonly lying?: boolean
  /** The most that the chart shows; its table shows all. */
  readonly most?: number
}

/** What was taken, waved away or neither, as bars and as a table. */
export function OutcomeFigure({ title, what, outcomes, lying = false, most = outcomes.length }: OutcomeFigureProps) {
  if (outcomes.length === 0) return null
  const top = outcomes.slice(0, most)
  return (
    <BarFigure
      title={title}
      lying={lying}
      labels={top.map(({ name }) => name)}
      series={[
        top.map(({ taken }) => taken),
        top.map(({ waved }) => waved),
        top.map(({ fired, taken, waved }) => Math.max(0, fired - taken - waved)),
      ]}
      pieces={PIECES}
    >
      <table>
        <thead>
          <tr>
            {[what, 'Spoke', 'Taken', 'Waved away'].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {outcomes.map(({ id, name, fired, taken, waved }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{fired}</td>
              <td>{taken}</td>
              <td>{waved}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </BarFigure>
  )
}
