import { tableOf } from '../engine/match/pattern-table'
import { RULES } from '../rules'

export const TABLE = tableOf(RULES)
