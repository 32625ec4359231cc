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
program = Cầm Tay
footer-start = start
footer-accept = change it
footer-write = write to a file
footer-copy = copy
footer-go-over = use the new one
footer-stay = keep the old one
footer-version = the procedure's new version
footer-keep = keep as it was
footer-fill = fill in
footer-discard = throw it away
footer-remain = stay
footer-leave = quit
footer-undo = undo the last step
footer-save = save again
footer-clear = clear the answer
footer-address = forms of address
footer-channel = way of filing
footer-checklist = go to the papers
footer-items = the list
footer-review = go to the review
footer-verdict = see the verdict
footer-portal = guide to filing online
footer-receipt = enter the receipt code
footer-add = add
footer-remove = remove this item
footer-close = no more
footer-workplace = workplace
footer-overview = see the overview
footer-home = first screen
footer-findings = errors
footer-examples = examples
footer-reset = start over
footer-typing = type Vietnamese (Telex, VNI)
footer-restore = keys as typed
typing-telex = Typing Telex. F12 changes to VNI.
typing-vni = Typing VNI. F12 turns the built-in method off.
typing-off = The built-in method is off.
typing-outside = Another Vietnamese input method is at work, so the built-in one turned itself off.
footer-pick = pick a row
save-failed = Error: not saved yet. { $why } Everything entered is still here; it is tried again at the next key.
status-assumed = assumed day { $day }
status-day = day { $day }
status-opening = Opening…
answer-blank = Not given
answer-done = Done
answer-open = not answered
answer-skip = Skip
speak-on = Reading aloud. Any key stops it.
speak-none = This machine has no program that reads Vietnamese aloud. Install espeak-ng (on Debian, Ubuntu: sudo apt install espeak-ng), then press F5 again.
