### The walk through one dossier: steps and progress.

walk-overview = Overview
walk-circumstances = Circumstances
walk-papers = Papers
walk-form = Form
walk-review = Review
walk-file = Filing online
walk-print = Print-outs
walk-progress = Question { $number } · { $least }–{ $most } left
walk-progress-exact = Question { $number } · { $left } left
walk-optional = (optional)

## Steps

walk-address = Forms of address
walk-channel = Way of filing
walk-verdict = Verdict
walk-receipt = Receipt
walk-change = Changing an answer
walk-progress-least = Question { $number } · at least { $least } left
walk-progress-most = Question { $number } · at most { $most } left
walk-progress-open = Question { $number } · the list decides how many are left
walk-progress-last = Question { $number } · the last one
walk-undone = The last step was undone.
walk-moved = Another version
walk-moved-heading = The procedure has changed since this dossier was begun
walk-moved-versions = The dossier follows the version { $own }. Today the version { $new } applies.
walk-moved-version = from { $from }
walk-moved-version-to = from { $from } to { $to }
walk-moved-version-until = up to { $to }
walk-moved-version-any = without dates
walk-moved-go = Go over to the version in force
walk-moved-stay = Go on with the dossier's version
walk-moved-effect = Going over means
walk-moved-nothing = Nothing changes for this dossier.
walk-moved-again = Asked again, the earlier answer is still there: { $what }
walk-moved-dropped = Put aside because it is no longer used, not lost: { $what }
walk-moved-no-paper = not there
walk-moved-gone = The procedure of this dossier can no longer be read in the set ({ $why }) The dossier goes on with the copy made when it was begun.
walk-definition-changed = The procedure has changed since this dossier was begun; the new version is used. Look at what is left to answer.

## Overview

walk-imported = This procedure is not written out yet: it was copied from the portal, papers and verdict need asking.
walk-retired = This procedure is no longer used for new dossiers.
walk-not-in-force = Today lies outside the time this version is in force.
walk-review-due = The review of this procedure is overdue.
walk-fact-code = Code
walk-fact-who = Who may file
walk-fact-where = Where
walk-fact-fee = Fee
walk-fact-benefit = You receive
walk-fact-time = Time taken
walk-fact-deadline = The citizen's deadline
walk-fact-result = Result
walk-fact-reviewed = Reviewed on
walk-fact-law = Law
walk-start-in-person = Start, filing at the counter
walk-start-online = Start, filing online
walk-start-post = Start, filing by post
walk-take-up = Go on with the dossier

## Address and way of filing

walk-address-question = How do you and the citizen address one another?
walk-address-hint = Chosen once; the questions follow it. The citizen first, the officer second.
walk-chosen = in use
walk-channel-question = How is the dossier filed?
walk-channel-in-person = At the counter
walk-channel-online = Online
walk-channel-post = By post

## Question

walk-why-line = Why it is asked: { $says }
walk-officer-line = For the officer: { $says }
walk-hint-line = How to answer: { $says }
walk-offered = Suggested, from “{ $from }”. Enter takes it; or change it.
walk-restored = This was answered before: { $value }. Press Enter if it still holds.
walk-no-longer-offered = The earlier answer “{ $value }” is no longer among the choices because another answer changed. Choose again.
walk-enter-again = Mend it, or press Enter again to go on; it stays on the list of what to look at.
walk-section-done = Done with this section

## Changing an answer

walk-change-question = Changing this answer changes the following:
walk-change-come = Questions that come: { $what }
walk-change-gone = Questions that go: { $what }
walk-change-shelved = Put aside, not lost: { $what }
walk-change-restored = Earlier answers to be confirmed: { $what }
walk-change-paper = Paper: { $what }
walk-change-fee = Fee: { $what }
walk-change-benefit = You receive: { $what }
walk-change-time = Time taken: { $what }
walk-change-deadline = The citizen's deadline: { $what }
walk-change-verdict = Verdict: { $what }
walk-and-more = and { $count } more

## Why

walk-because = Because: { $what }
walk-that-is = That is: { $what }
walk-why = Why
walk-because-closed = the list { $section } is complete
walk-hangs-on = Still depends on: { $what }
walk-why-always = It depends on no answer, only on the way, place and day of filing.
walk-law-line = Law: { $law }

## Lists

walk-item-add = Add { $each }
walk-item-close = No more
walk-items-hint = Each row is one { $each }, at most { $most }. Pick a row to change it; the last row when there are no more.

## Papers

walk-papers-heading = Look at the papers brought
walk-papers-continue = Done, go on
walk-group-needed = Certainly needed
walk-group-maybe = Perhaps needed
walk-group-not = Not needed
walk-group-waived = Waived
walk-never-ask = Must not be asked for
walk-hand-in-submit = hand in
walk-hand-in-show = show and take back
walk-hand-in-lookup = looked up by the office, nothing to hand in
walk-count-original = { $count } original
walk-count-copies = { $count } copies
walk-one-of = One of: { $papers }.
walk-get-from = Where to get it: { $says }
walk-photo = How to photograph it: { $says }
walk-upload = File to upload: { $says }
walk-file-types-size = { $types }, at most { $size } MB
walk-look-for = Look for:
walk-paper-which = Which paper was brought? Any one is enough.
walk-paper-found = What did you find?
walk-paper-faults = Which points are not right? Tick them, then choose Done.
walk-paper-which-fault = Tick at least one point, or write a remark.
walk-paper-note = Remark
walk-paper-unmark = Take the mark back

## Review

walk-review-heading = Check everything, then see the verdict
walk-review-problems = To be looked at
walk-review-left = Still to do
walk-review-verdict = Enter shows the verdict
walk-review-items = { $count } items; add or remove
walk-left-open = Not answered: { $label }
walk-left-confirm = To be confirmed: { $label }
walk-left-not-offered = To be chosen again: { $label }
walk-left-paper = Paper not looked at: { $paper }
walk-problem-wrong-paper = { $paper } is not right; another one or a correction is needed.
walk-problem-wrong-points = { $paper } is not right: { $points }. Another one or a correction is needed.
walk-problem-later-paper = { $paper } comes later.
walk-problem-later-value = { $label } comes later.
walk-problem-items = The list “{ $section }” needs { $min } to { $max } lines; open it to add or take away.

## Verdict

walk-means-ready = It can be filed now. Cầm Tay files nothing itself; the office looks at it on receipt.
walk-means-supplement = It cannot be filed yet; something has to be mended or added. The slip lists all of it at once.
walk-means-review = It can be filed, but a civil servant has to look at something.
walk-means-other = Another procedure is the right one.
walk-means-outside = This is not done by this procedure.
walk-means-no = By the answers given the conditions are not met.
walk-means-undecided = Something is not answered or not looked at.
walk-verdict-unknown = Not known: { $what }
walk-outside = The right procedure is { $name } ({ $code }), which is not in the set yet.
walk-next-open = Open the procedure: { $name }
walk-next-ask = Go on answering
walk-next-file = Go and file
walk-next-slip = Print the correction slip
walk-next-mend = Mend: { $what }
walk-next-review = Look at everything again
walk-next-why = Why: { $what }
walk-money = { $amount } đồng
walk-money-monthly = { $money } a month
walk-money-yearly = { $money } a year
walk-fee-free = free of charge
walk-fee-none = none
walk-fee-open = depends on the answers
walk-fee-counted = counted from the answers
walk-fee-unknown = see the list at the counter
walk-benefit-unknown = set by the office, not in this set
walk-fee-province = set by the province, not in the set yet
walk-fee-no-province = no province chosen, and it differs by province: choose under Other commands → workplace
walk-no-province = No province is chosen: what only holds in the province (fee, code or time) is not shown. Choose under Other commands → workplace.
walk-time-days = { $count } days
walk-time-working-days = { $count } working days
walk-time-months = { $count } months
walk-time-open = depends on the answers
walk-time-none = not in the set
walk-deadline-on = { $says } The last day is { $day }.
walk-deadline-passed = { $says } The last day was { $day }, { $days } days ago.
walk-deadline-none = none

## Filing

walk-portal-step = Step { $number } of { $total }
walk-portal-find = Type into the search: { $what }
walk-portal-page = Page
walk-portal-next = Next step
walk-portal-receipt = Filed, enter the receipt code
walk-portal-none = This procedure has no guide to filing online yet.
walk-copied = Copied. Paste it into the page.
walk-receipt-heading = Enter the receipt code after filing
walk-receipt-code = Receipt code
walk-receipt-hint = the code on the receipt or on the page
walk-receipt-day = Filed on: { $day }
walk-receipt-keep = Keep this slip. To ask about the dossier, read out the code.
walk-filed-heading = Filed
walk-filed-on = Filed on
walk-filed-print = Print the receipt slip
walk-filed-home = To the first screen
walk-due = The result is due on { $day } ({ $time }).
walk-due-counted = Working days counted: { $days }.
walk-due-passed = Days off, not counted: { $days }.
walk-due-expected = The holidays of that time are not all announced; the day may move.
walk-due-expected-holiday = { $day } ({ $name }, expected)
walk-due-unknown = The day of the result cannot be told yet.

## Sheets

walk-sheets-heading = Which sheet?
walk-sheet-checklist = Papers to bring
walk-sheet-slip = Correction slip
walk-sheet-declaration = Declaration, filled in
walk-sheet-guide = Guide to filing online
walk-sheet-receipt = Receipt slip
walk-sheet-assumed = Made for the assumed day { $day }, as a trial; not for filing
walk-sheet-head = Code { $code } · { $day }
walk-sheet-written = Sheet written: { $path }
walk-sign-citizen = Citizen
walk-sign-officer = Officer
walk-sign-day = Date
walk-sign-declarant = Declarant
walk-declaration-oath = I declare that the above is true and answer for it before the law.
walk-slip-once = Below is everything that has to be mended or added, all at once.
walk-slip-nothing = Nothing has to be mended or added.
walk-slip-defects = To be mended or added
walk-slip-unseen = Papers not looked at yet
walk-slip-questions = Not answered yet
walk-slip-remarks = Further remarks
walk-slip-faults = Not right: { $what }.
walk-slip-may-ask = (Mending this may lead to more questions.)
