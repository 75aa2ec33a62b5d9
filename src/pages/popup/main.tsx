import { render } from 'preact'
import { Popup } from './Popup'
import { followTab } from './tab'

const root = document.getElementById('popup')
if (root) render(<Popup />, root)
void followTab()
