import { render } from 'preact'
import { Options } from './Options'
import { followStore } from './team-rules'

const root = document.getElementById('options')
if (root) render(<Options />, root)
void followStore()
