import { firefox } from './harness/browsers'
import { useBrowser } from './harness/session'
import { guardAnswers } from './helpdesks/guard-answers'

guardAnswers(useBrowser(firefox))
