import '../engine/context/read-context'
import '../engine/draft/facts'
import '../rules'
import { writtenTables } from '../engine/text/starts-table'
import { WordsRegexes } from '../engine/text/words-regex'

export const TABLE = writtenTables(WordsRegexes.all.map(({ sources }) => sources))
