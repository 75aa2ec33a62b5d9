import nlp from 'compromise/two'

nlp('Hello.')
