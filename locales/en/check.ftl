### Words of the checker.

check-level-error = error
check-level-warning = warning
check-level-note = note
check-hint = remedy: { $hint }
check-clean = { $files } { $files ->
    [1] file
   *[other] files
}, no errors.
check-summary = { $files } { $files ->
    [1] file
   *[other] files
}: errors { $errors }, warnings { $warnings }, notes { $notes }.
check-more-notes = Add --notes to see the notes.
check-fixed-line = { $file }, line { $line }
check-fixed = Mended lines: { $lines }, files: { $files }.
check-fixable = Lines that can be mended: { $lines }, files: { $files }; nothing is written yet. Leave out --dry-run to write.
check-fixed-nothing = There is nothing that can be mended without deciding.
check-place = { $file }, line { $line }, column { $column }
check-near = Did you mean { $near }?
check-no-files = There is no procedure here: a file procedure.yaml is needed.

## Files and YAML

check-syntax = The file is not proper YAML: { $says }
check-syntax-fix = Look at the indentation, colons, brackets and quotes near this place.
check-yaml-tab = a Tab stands at the beginning of a line
check-yaml-mend-tab = Indent with spaces; turn all Tabs into spaces.
check-yaml-quote = a quote is opened and not closed
check-yaml-mend-quote = Add the quote at the end. Where the text has double quotes, put all of it in single ones.
check-yaml-bracket = a bracket is opened and not closed, or closed by another
check-yaml-mend-bracket = Count [ ] and {"{ }"} again; entries are separated by commas. Put a text that begins with a bracket in double quotes.
check-yaml-rest = something follows the closing quote
check-yaml-mend-rest = Put the whole text in quotes, or take the quotes away.
check-yaml-colon = a colon stands in the text
check-yaml-mend-colon = Put a text with a colon in double quotes.
check-yaml-key = the colon after a key is missing
check-yaml-mend-key = Write the key, a colon, a space, then the value.
check-yaml-indent = this line is not aligned with its neighbours
check-yaml-mend-indent = Keys of one level stand in one column, and so do the lines "- " of one list. Put a text that begins with a bracket in double quotes.
check-yaml-escape = an unknown letter follows \
check-yaml-mend-escape = In double quotes write \\ for one \, or use single quotes.
check-yaml-alias = & or * repeats a part
check-yaml-mend-alias = Write the part out; definitions do not use & and *. Put a text that begins with & or * in double quotes.
check-yaml-start = the text begins with a character that YAML keeps for itself
check-yaml-mend-start = Put the whole text in double quotes.
check-yaml-deep = nested too deeply
check-yaml-mend-deep = Look at the indentation and the brackets.
check-yaml-many = too many values
check-yaml-mend-many = A procedure has no more than 200,000 values; perhaps another file was copied here.
check-yaml-documents = more than one document stands in the file
check-yaml-mend-documents = One procedure a file; remove the line --- and what follows.
check-yaml-directive = a line with % stands at the top
check-yaml-mend-directive = Remove the line that begins with %.
check-control-character = A character here cannot be seen ({ $name }).
check-control-character-fix = Delete this stretch and type it again. Such a character makes text look other than it reads.
check-text-too-long = One text is too long.
check-text-too-long-fix = One value takes no more than 100,000 letters; perhaps a closing quote is missing.
check-more = There is more, not told here.
check-more-fix = Mend what is told above and check again.
check-not-a-file = This is no regular file (a link, a folder or a pipe) and is not read.
check-not-a-file-fix = Copy the contents into a regular file, or remove it.
check-too-large = The file is too large.
check-too-large-fix = A procedure takes no more than 4 MB; perhaps another file was copied here.
check-not-text = The file is not UTF-8 text.
check-not-text-fix = Open it in an editor and save it again as UTF-8.
check-not-nfc = Accented letters are decomposed here; the program takes them for other letters.
check-not-nfc-fix = Type the accented letters again with a Unicode (precomposed) input method.
check-too-many = There are too many entries here.
check-too-many-fix = Split it, or remove what is not used.

## Keys and values

check-unknown-key = The key “{ $name }” means nothing here.
check-unknown-key-fix = Look at the spelling, or remove the key.
check-missing-key = The key “{ $name }” is missing.
check-missing-key-fix = Add a line { $name }: … to this entry.
check-duplicate-key = The key “{ $name }” stands twice.
check-duplicate-key-fix = Keep one line and remove the other.
check-expected-map = Lines “key: value” are expected here.
check-expected-map-fix = Write each key on a line of its own, indented.
check-expected-list = A list is expected here.
check-expected-list-fix = Write each entry on a line of its own that begins with “- ”.
check-expected-text = A text is expected here.
check-expected-text-fix = Write a text, in double quotes where it holds a colon.
check-expected-number = A whole number is expected here.
check-expected-number-fix = Write digits only, as in 5; no dots, no units.
check-expected-bool = true or false is expected here.
check-expected-bool-fix = Write true or false.
check-expected-date = A date is expected here.
check-expected-date-fix = Write year-month-day, as in 2026-07-01.
check-expected-word = This is none of the words that may stand here.
check-expected-word-fix = Use one of: { $known }.
check-bad-id = The id “{ $name }” is not written as ids are.
check-bad-id-fix = Ids of procedures and domains: lower-case letters, digits, hyphens (dang-ky-khai-sinh). Other ids: lower-case letters, digits, underscores (noi_sinh).
check-duplicate-id = The id “{ $name }” is used elsewhere.
check-duplicate-id-fix = Change one of the two, and every place that uses it.
check-overlapping-versions = On some days both this version and the one in { $name } are in force, so none can be chosen.
check-overlapping-versions-fix = Mend `in_force`: the earlier version must end (`to`) before the day the later one begins (`from`).
check-unknown-format = This format version is not known.
check-unknown-format-fix = Write format: 1 at the top of the file.

## Names used elsewhere

check-unknown-law = There is no “{ $name }” under law.
check-unknown-law-fix = Add this source under law, or mend the name.
check-unknown-field = There is no question at “{ $name }”.
check-unknown-field-fix = Write section.id as in the form (tre.ho_ten), or the id of a triage question (noi_sinh).
check-unknown-document = There is no document “{ $name }”.
check-unknown-document-fix = Use an id that stands under documents.
check-unknown-option = This question has no option “{ $name }”.
check-unknown-option-fix = Write an id that stands under the question's options, or leave it empty where no option says the same.
check-not-a-choice = “{ $name }” is no choice, so it has no options to rename.
check-not-a-choice-fix = map is for choice, choices and yes_no only.
check-not-gone = “{ $name }” is still in this version.
check-not-gone-fix = Under migrations stands only what the earlier version had and this one has not. Take the row away, or give the new one another id.
check-moved-twice = “{ $name }” stands in another row of migrations.
check-moved-twice-fix = What was there goes to one place, and what is new takes from one. Keep one row; write drop for the other.
check-vanished-id = “{ $name }” is in the version before ({ $file }) and not in this one, and migrations do not say why.
check-vanished-id-fix = Dossiers in progress use that id. Add it to migrations: from and to where it has another name, map for an option, drop where nothing takes its place.
check-unknown-group = There is no group of questions “{ $name }”.
check-unknown-group-fix = A group is a file in _common with a line group: { $name }.
check-unknown-list = The code list “{ $name }” is missing.
check-unknown-list-fix = Add a file with a line list: { $name } to _common.
check-unknown-procedure = There is no procedure “{ $name }” in the set.
check-unknown-procedure-fix = If it is not written yet, write {"{"} code: "…", name: "…" {"}"}.
check-no-options = This choice has no options.
check-no-options-fix = Add the key options.
check-no-formula = This computed field has no formula.
check-no-formula-fix = Add a line is: with the formula.
check-placeholder = There is no placeholder “{ $name }”.
check-placeholder-fix = Use only {"{"}xung_ho{"}"}, {"{"}Xung_ho{"}"}, {"{"}tu_xung{"}"}, {"{"}Tu_xung{"}"}.

## Expressions: writing

check-expression-empty = The condition is empty.
check-expression-empty-fix = Write a condition, or remove the key where it always holds.
check-expression-too-long = The condition is too long.
check-expression-too-long-fix = Move parts of it to facts and use their names.
check-expression-too-deep = The condition is nested too deeply.
check-expression-too-deep-fix = Move what stands in brackets to facts and use the names.
check-expression-character = The condition holds a character that means nothing: { $name }
check-expression-character-fix = Equal is written ==, unequal !=; texts stand in double quotes.
check-expression-open-quote = A quote is opened and never closed.
check-expression-open-quote-fix = Add a double quote at the end of the text.
check-expression-number = This number cannot be read.
check-expression-number-fix = Write a whole number without dots or commas.
check-expression-value = A value is missing here.
check-expression-value-fix = Write a question's path, a number, or a text in double quotes.
check-expression-close = A closing bracket is missing.
check-expression-close-fix = Count the ( ) and [ ] again.
check-expression-rest = Something stands after the end of the condition.
check-expression-rest-fix = Join the two sides with and or or.
check-expression-chain = Two comparisons stand in a row.
check-expression-chain-fix = Write them apart: a < b and b < c.

## Expressions: meaning

check-unknown-name = No question, fact or amount has this name.
check-unknown-name-fix = Names that may stand here: { $known }
check-unknown-function = There is no such function.
check-unknown-function-fix = The functions: known days workdays months years age count any all sum words same_name has.
check-arguments = This function takes exactly { $count } { $count ->
    [1] argument
   *[other] arguments
}.
check-arguments-fix = Look at the arguments, separated by commas.
check-needs-item = This question belongs to a repeated section and cannot stand alone.
check-needs-item-fix = Use it inside count, any, all or sum of that section.
check-not-a-list = The id of a repeated section is expected here.
check-not-a-list-fix = A repeated section is one of the form with the key repeat.
check-unknown-paper = No document has this name.
check-unknown-paper-fix = The documents: { $known }
check-not-a-field = The path of a question is expected here.
check-not-a-field-fix = known(…) takes a question only, not a fact or an amount.
check-type = { $expected } is expected here, { $found } stands here.
check-type-fix = Mend this side, or use another question.
check-compare = { $expected } cannot be compared with { $found }.
check-compare-fix = Both sides must be of one kind.
check-not-an-option = The question has no such option.
check-not-an-option-fix = The options: { $known }
check-not-a-date = This is not how a date is written.
check-not-a-date-fix = Write it in double quotes: "2026-07-01".
check-not-a-member = A list, or a question with several choices, is expected after in.
check-not-a-member-fix = Write the list in square brackets: ["a", "b"].
check-constant = Both sides are fixed; the result never changes.
check-constant-fix = Use a question on at least one side.
check-cycle = These conditions wait for one another in a circle: { $known }
check-cycle-fix = Break the circle in one place.
check-meaning-too-deep = Names refer to one another through too many steps.
check-meaning-too-deep-fix = Remove some of the facts in between.

## Kinds of values

check-shape-condition = a condition (true or false)
check-shape-number = a number
check-shape-day = a date
check-shape-text = a text
check-shape-choice = a choice
check-shape-choices = several choices
check-shape-address = an address
check-shape-list = a list

## Examples and answers files

check-misplaced = The file says { $name }: { $expected } and its folder is called { $found }.
check-misplaced-fix = Make both the same: folders are field/id, a later version lies in a folder named by its first day, as 2027-03-01.
check-example-verdict = Example “{ $name }”: expects the verdict { $expected }, { $found } comes out.
check-example-verdict-fix = Mend the procedure's conditions if they are wrong, or the example.
check-example-need = Example “{ $name }”: expects the document { $what } to be { $expected }, { $found } comes out.
check-example-need-fix = Look at needed and waived of this document, or mend the example.
check-example-fee = Example “{ $name }”: expects the fee { $what } to be { $expected }, { $found } comes out.
check-example-fee-fix = Look at the rows of fees, or mend the example.
check-example-problems = Example “{ $name }”: expects problems at [{ $expected }], they are at [{ $found }].
check-example-problems-fix = Look at checks and at the example's answers.
check-example-go-to = Example “{ $name }”: expects to go to { $expected }, it goes to { $found }.
check-example-go-to-fix = Look at go_to under outcomes, or mend the example.
check-example-asked = Example “{ $name }”: expects the question { $what } to be { $expected }, { $found } comes out.
check-example-asked-fix = Look at this question's when, or mend the example.
check-example-steps = Example “{ $name }”: expects the portal steps { $expected }, { $found } come out.
check-example-steps-fix = Look at the steps' when, or mend the example. Steps count from 1.
check-example-time = Example “{ $name }”: expects the time { $expected }, { $found } comes out.
check-example-time-fix = Look at processing and deadlines, or mend the example.
check-bad-answer = The question “{ $name }” does not take this value.
check-bad-answer-fix = Write it as its question wants: an option's id, a date year-month-day, a number in digits only.
check-number-answer = The question “{ $name }” is answered with a bare JSON number, which loses leading zeros.
check-number-answer-fix = Put the value in double quotes.

## Good writing

check-unquoted-word = “{ $name }” without quotes: many programs that read YAML take it for true or false.
check-unquoted-word-fix = Put it in double quotes: "{ $name }".
check-unquoted-number = The code “{ $name }” without quotes: many programs that read YAML take it for a number and drop its zeros.
check-unquoted-number-fix = Put it in double quotes: "{ $name }".
check-empty-text = The key “{ $name }” has quotes with nothing between them.
check-empty-text-fix = Write the text, or leave the key out.
check-double-space = There are two spaces where one is meant.
check-double-space-fix = Keep one.
check-trailing-space = There are spaces at the end of the line.
check-trailing-space-fix = Delete them.
check-missing-ask = The question “{ $name }” has no words: the officer does not know what to say.
check-missing-ask-fix = Add ask: one short sentence that calls the citizen {"{"}xung_ho{"}"}.
check-missing-why = The question “{ $name }” does not say why it is asked.
check-missing-why-fix = Add why: what the answer decides.
check-forbidden-word = “{ $name }” is not said to citizens.
check-forbidden-word-fix = In Vietnamese: { $other }.
check-long-sentence = The sentence has { $name } syllables, more than one breath ({ $other }).
check-long-sentence-fix = Make two sentences of it, or drop words. What the officer should know belongs to officer.
check-fixed-pronoun = The sentence fixes the form of address “{ $name }”; every dossier chooses its own.
check-fixed-pronoun-fix = Write {"{"}xung_ho{"}"} for the citizen, {"{"}tu_xung{"}"} for the officer. If it speaks of somebody else, declare subject: { $name }.
check-double-question = One sentence asks two things.
check-double-question-fix = Make two questions of it, or ask one thing and offer options.
check-placeholder-elsewhere = “{ $name }” is not filled in here; people would see the braces.
check-placeholder-elsewhere-fix = Leave it out; {"{"}xung_ho{"}"} and {"{"}tu_xung{"}"} work only in label, ask, why, officer, hint and say.
check-missing-stop = The sentence has no end mark.
check-missing-stop-fix = Add a full stop, or a question mark.
check-fact-sentence = The words of the fact “{ $name }” cannot follow “vì” (because).
check-fact-sentence-fix = Write a clause: a small letter first, no full stop last.
check-odd-quotes = The quotation mark { $name } stands alone or is of another kind.
check-odd-quotes-fix = Use “ and ” in pairs.
check-duplicate-label = The option “{ $name }” looks the same as the option { $other }.
check-duplicate-label-fix = Word them apart, or drop one.
check-single-option = The question “{ $name }” has only one option.
check-single-option-fix = Add options, make it yes_no, or drop the question.
check-duplicate-keyword = The keyword “{ $name }” stands twice; the search does not tell marks apart.
check-duplicate-keyword-fix = Drop one.
check-keyword-is-name = The keyword “{ $name }” is the procedure's name, which the search knows already.
check-keyword-is-name-fix = Drop it.
check-no-keywords = There are no words by which people call this procedure.
check-no-keywords-fix = Add keywords: [con mới đẻ, làm giấy khai sanh].
check-rule-without-law = “{ $name }” stands on nothing.
check-rule-without-law-fix = Add law: [id of a law entry]. If it could not be confirmed, write confidence: verify and a note of what is not sure.
check-verify-without-note = “{ $name }” is to be verified, but does not say what is not sure.
check-verify-without-note-fix = Add note: what could not be confirmed.
check-to-verify = { $name } places are still to be verified.
check-to-verify-fix = Read the sources; where something is sure, drop confidence: verify.
check-law-not-cited = Nothing cites the law “{ $name }”.
check-law-not-cited-fix = Cite it where it is used, law: [{ $name }], or take it off the list.
check-law-without-article = “{ $name }” names no article, while others do.
check-law-without-article-fix = Add article: Điều …
check-duplicate-law = The law “{ $name }” is the same as { $other }.
check-duplicate-law-fix = Keep one, and mend what cites the other.
check-duplicate-citation = The law “{ $name }” is cited twice in one place.
check-duplicate-citation-fix = Drop one.
check-not-reviewed = Nobody says when it was read against the law.
check-not-reviewed-fix = Add reviewed: {"{"} on: "YYYY-MM-DD", next: "YYYY-MM-DD" {"}"}.
check-review-due = The review is due ({ $name }).
check-review-due-fix = Read it against the law in force, then write the new days in reviewed.
check-review-order = The next review ({ $name }) lies before the last one ({ $other }).
check-review-order-fix = Mend one of the days.
check-review-ahead = The last review, { $name }, lies in the future.
check-review-ahead-fix = Write the day of the review that was done.
check-period-order = The time ends ({ $other }) before it begins ({ $name }).
check-period-order-fix = Mend from and to.
check-out-of-force = The procedure is out of force since { $name }.
check-out-of-force-fix = Write it by the new law, or set status: retired.
check-data-unmarked = The field “{ $name }” holds personal data and is not marked.
check-data-unmarked-fix = Add data: basic (or data: sensitive).
check-data-understated = The field “{ $name }” holds sensitive personal data and is not marked so.
check-data-understated-fix = Write data: sensitive.
check-asked-and-never = “{ $name }” is asked for and is also a paper that must not be.
check-asked-and-never-fix = Take it out of documents or of never_ask; if the authority looks it up, write hand_in: lookup.
check-nearly-never = “{ $name }” is nearly the paper “{ $other }” that must not be asked for.
check-nearly-never-fix = See whether it is the same paper; if not, word them apart.
check-abolished-paper = “{ $name }” is a paper that is no longer in use.
check-abolished-paper-fix = Drop it, or let the authority look it up: hand_in: lookup.
check-no-count = The paper “{ $name }” is handed in, but not how many.
check-no-count-fix = Add original: 1 or copies: 1.
check-lookup-with-count = The authority looks up the paper “{ $name }”, and yet there is a number to hand in.
check-lookup-with-count-fix = Drop original and copies, or change hand_in.
check-single-alternative = The paper “{ $name }” has one_of with only one paper.
check-single-alternative-fix = Add an alternative, or write it as a single paper.
check-nothing-to-look-for = The paper “{ $name }” has no points to look at.
check-nothing-to-look-for-fix = Add look_for: what the officer should see on it.
check-no-get-from = The paper “{ $name }” does not say where to get it.
check-no-get-from-fix = Add get_from: who issues it, or how to make it.
check-fee-unexplained = The row “{ $name }” has neither an amount nor words.
check-fee-unexplained-fix = Add amount, or says: who fixes it and where to see it.
check-shadowed-name = In the condition of “{ $other }” the name “{ $name }” is the field of its own section, while a question or a fact has the name too.
check-shadowed-name-fix = Write the whole path (section.{ $name }) for the section’s own field; rename one of the two to mean the question.
check-unused-fact = Nothing uses the fact “{ $name }”.
check-unused-fact-fix = Use it in place of a condition that is written out, or drop it.
check-unused-computed = Nothing uses the computed question “{ $name }”.
check-unused-computed-fix = Use it in a condition, move it to the form, or drop it.
check-no-examples = There are no examples beside the procedure.
check-no-examples-fix = Add examples.yaml: a few cases with what should come out.
check-duplicate-example = Two examples are called “{ $name }”.
check-duplicate-example-fix = Call them differently, or drop one.
check-document-uncovered = No example needs the paper “{ $name }”.
check-document-uncovered-fix = Add an example that has it in needed.
check-outcome-uncovered = No example reaches the outcome “{ $name }”.
check-outcome-uncovered-fix = Add an example with its verdict.
check-waiver-uncovered = No example has the paper “{ $name }” waived.
check-waiver-uncovered-fix = Add an example that has it in waived.
check-alternative-uncovered = No example brings the paper “{ $name }”.
check-alternative-uncovered-fix = Add to the papers of an example: { $name }: ok.
check-option-uncovered = No example chooses “{ $name }”.
check-option-uncovered-fix = Add an example with this answer.
check-imported-draft = An imported draft: { $name } places are not written yet (questions, law, examples…).
check-imported-draft-fix = Write them; then set status: active to have each checked.
check-useless-ignore = The ignore entry “{ $name }” silences nothing.
check-useless-ignore-fix = Drop it, or look at its at again.
check-unknown-ignore = No warning or note is called “{ $name }”.
check-unknown-ignore-fix = The names of warnings and notes are in docs/chan-doan.md.
check-ignored-error = “{ $name }” is an error and cannot be silenced.
check-ignored-error-fix = Mend it where it is told, then drop this ignore entry.

# What is proved.
check-never-true = The condition of “{ $name }” is never true, whatever the answers.
check-never-true-fix = Mend the condition, or take the part out.
check-always-true = The condition of “{ $name }” is always true, so it does nothing.
check-always-true-fix = Leave the condition out, or mend it after the law.
check-unreachable-question = No answers lead to “{ $name }”: it is never asked.
check-unreachable-question-fix = Mend its when, or take it out.
check-unreachable-option = The option “{ $name }” is never offered.
check-unreachable-option-fix = Mend the option's when, or take it out.
check-unreachable-paper = Nobody has to bring “{ $name }”, whatever the answers.
check-unreachable-paper-fix = Mend when it is needed, or take it out.
check-unreachable-outcome = No answers lead to the outcome “{ $name }”.
check-unreachable-outcome-fix = Mend its when, or take it out.
check-shadowed-outcome = The outcome “{ $name }” is hidden: whenever it is true one above it is (look from “{ $other }” upwards).
check-shadowed-outcome-fix = Move it up, narrow the other one, or take it out.
check-overlapping-outcomes = Somebody meets outcomes that lead apart: { $name }. The first written is taken.
check-overlapping-outcomes-fix = See whether their order is what the law means.
check-unreachable-row = The row “{ $name }” is never used: those above it take everything.
check-unreachable-row-fix = Move it up, narrow those above, or take it out.
check-unreachable-waiver = Nobody who needs “{ $name }” is ever waived as waived says.
check-unreachable-waiver-fix = Mend the waiver's condition, or leave waived out.
check-always-waived = The paper “{ $name }” is waived whenever it is needed: nobody brings it.
check-always-waived-fix = Mend the waiver's condition, or take the paper out.
check-never-fails = The check “{ $name }” never finds anything.
check-never-fails-fix = Mend its ensure, or take it out.
check-always-fails = The check “{ $name }” always fails; nobody gets past it.
check-always-fails-fix = Mend its ensure so that it can hold.
check-undecided = Everything is answered and the condition of “{ $name }” is neither true nor false.
check-undecided-fix = A question it reads can be passed over or is not asked: put known(…) and … before it, or repeat that question's condition.
check-no-option = “{ $name }” is asked with nothing left to choose.
check-no-option-fix = Keep one option always offered, or mend the question's when.
check-nobody-files = Nobody can file this: every case ends at an outcome.
check-nobody-files-fix = Mend the outcomes so that somebody gets to the end.
check-unproved = The condition of “{ $name }” is not proved: nothing rules it out, and no case was found for it.
check-unproved-fix = Write the condition more simply, or add an example with that case.
check-too-large-to-prove = The definition is too large for its conditions to be proved.
check-too-large-to-prove-fix = Divide it, or let fewer conditions hang on one another.
check-case = Try: { $case }
check-proved = { $file }: { $settled } claims proved, { $open } open. At most { $all } questions ({ $triage } at first; { $required } required).
