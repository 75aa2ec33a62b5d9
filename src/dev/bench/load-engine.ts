import { analyze } from '../../engine/analyze'
import { DEFAULT_RULE_SET } from '../../rule-set/defaults'

// All that stands between a fresh process and its first answer.
analyze('Hello.', { messages: [] }, DEFAULT_RULE_SET)
