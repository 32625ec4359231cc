### What was worked out: the verdict, papers needed, papers seen.

engine-verdict-ready = Ready to file
engine-verdict-supplement = Supplement needed
engine-verdict-review = For an official to review
engine-verdict-other = Not this procedure
engine-verdict-no = Not eligible
engine-verdict-undecided = Not enough known

engine-need-needed = certainly needed
engine-need-maybe = may be needed
engine-need-not = not needed
engine-need-waived = waived

engine-found-unseen = not looked at
engine-found-ok = there and right
engine-found-wrong = there, with faults
engine-found-later = brought later
