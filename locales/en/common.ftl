### Words of every screen. No key begins with the name of another file.

## Footer: what a key does, in one to three words

footer-continue = continue
footer-back = back
footer-move = move
footer-choose = choose
footer-next-field = next field
footer-help = help
footer-dense = whole section
footer-guided = one by one
footer-papers = papers
footer-why = why
footer-speak = read aloud
footer-large = letter size
footer-park = park, switch
footer-curtain = hide screen
footer-print = print
footer-quit = quit
footer-other = Other commands

## Grades of what has to be said

level-block = Error: { $says }
level-warn = Warning: { $says }
level-note = Note: { $says }
confidence-verify = to be verified

## Saving

save-writing = ● saving
save-done = ✓ saved

## Ready answers

answer-yes = Yes
answer-no = No
answer-unknown = Not known
answer-later = Brought later
