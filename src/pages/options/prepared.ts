import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { isPrepared, prepare } from '../../engine/analyze'
import type { RuleSet } from '../../rule-set/types'

/** With no more own rules than this a set is prepared as quickly as a key is pressed. */
const FEW = 200

/**
 * What to judge by in this page: the rule set, once it is prepared. A large one is prepared bit by bit beside all else; until
 * then it is the one before or, at first, the set without the team's own rules.
 */
export function usePrepared(ruleSet: RuleSet): RuleSet {
  const [, drawAgain] = useState<RuleSet>()
  const withoutOwn = useMemo(() => ({ ...ruleSet, rules: [] }), [ruleSet])
  const last = useRef<RuleSet | undefined>(undefined)
  const ready = ruleSet.rules.length <= FEW || isPrepared(ruleSet)
  if (ready) last.current = ruleSet
  useEffect(() => {
    if (ready) return
    let wanted = true
    const pause = async () => {
      await nextTask()
      return wanted
    }
    void prepare(ruleSet, pause).then((done) => done && wanted && drawAgain(ruleSet))
    return () => {
      wanted = false
    }
  }, [ruleSet, ready])
  return last.current ?? withoutOwn
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
