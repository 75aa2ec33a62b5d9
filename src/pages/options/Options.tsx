import { useEffect } from 'preact/hooks'
import { Logo } from '../shared/Logo'
import { Locked } from '../shared/locked'
import { About } from './about/About'
import { BrokenSet } from './BrokenSet'
import { HandOverRoom } from './hand-over/HandOverRoom'
import { MetRoom } from './met/MetRoom'
import { MineRoom } from './mine/MineRoom'
import { PolicyNote } from './PolicyNote'
import { hashOf, route, type Section } from './route'
import { RulesRoom } from './rules/RulesRoom'
import { SaveBar } from './SaveBar'
import { SettingsRoom } from './settings/SettingsRoom'
import { stored } from './team-rules'
import { TryRoom } from './try/TryRoom'
import { WordsRoom } from './words/WordsRoom'

const NAMES: Readonly<Record<Section, string>> = {
  rules: 'Rules',
  words: 'Our words',
  try: 'Try on replies',
  'hand-over': 'Hand over',
  met: 'What we met',
  settings: 'Settings',
  mine: 'For me',
  about: 'About',
}

/** The team lead's page: sections at the side, the chosen one beside it, the state of saving below. */
export function Options() {
  const { section } = route.value
  const rules = stored.value
  useEffect(() => {
    document.title = `Evenkeel · ${NAMES[section].toLowerCase()}`
  }, [section])
  return (
    <div class="room">
      <header class="side">
        <Logo />
        <nav aria-label="Sections">
          {Object.entries(NAMES).map(([name, words]) => (
            <a
              key={name}
              href={hashOf({ section: name as Section })}
              aria-current={name === section ? 'page' : undefined}
            >
              {words}
            </a>
          ))}
        </nav>
      </header>
      <div class="content">
        <div class="notes">
          {rules?.policy && <PolicyNote policy={rules.policy} />}
          {rules?.broken && <BrokenSet broken={rules.broken} />}
        </div>
        <Locked.Provider value={rules?.policy?.locksRules ?? false}>
          {rules && section === 'rules' && <RulesRoom stored={rules} />}
          {rules && section === 'words' && <WordsRoom ruleSet={rules.ruleSet} />}
          {rules && section === 'settings' && <SettingsRoom ruleSet={rules.ruleSet} />}
        </Locked.Provider>
        {rules && section === 'try' && <TryRoom ruleSet={rules.ruleSet} />}
        {rules && section === 'hand-over' && <HandOverRoom stored={rules} />}
        {rules && section === 'met' && <MetRoom ruleSet={rules.ruleSet} />}
        {rules && section === 'mine' && <MineRoom ruleSet={rules.ruleSet} />}
        {section === 'about' && <About />}
        <SaveBar />
      </div>
    </div>
  )
}
