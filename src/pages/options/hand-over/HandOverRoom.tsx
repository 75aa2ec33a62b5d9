import type { StoredRules } from '../../../background/rules-store'
import { AsFile } from './AsFile'
import { EarlierStates } from './EarlierStates'
import { ForIt } from './ForIt'
import { FromAddress } from './FromAddress'
import './hand-over.css'
import { TakeOver } from './TakeOver'

/** Giving the rule set to others, taking over theirs, and going back to one's own of earlier. */
export function HandOverRoom({ stored }: { stored: StoredRules }) {
  const locked = stored.policy?.locksRules ?? false
  return (
    <main class="page hand-over">
      <h1>Hand over</h1>
      <AsFile ruleSet={stored.ruleSet} />
      {!locked && <TakeOver ruleSet={stored.ruleSet} locked={locked} />}
      {!stored.policy?.ruleSet && <FromAddress ruleSet={stored.ruleSet} locked={locked} />}
      <ForIt ruleSet={stored.ruleSet} />
      <EarlierStates earlier={stored.earlier} locked={locked} />
    </main>
  )
}
