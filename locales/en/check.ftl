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
check-place = { $file }, line { $line }, column { $column }
check-near = Did you mean { $near }?
check-no-files = There is no procedure here: a file procedure.yaml is needed.

## Files and YAML

check-syntax = The file is not proper YAML: { $says }
check-syntax-fix = Look at the indentation, colons, brackets and quotes near this place.
check-too-large = The file is too large.
check-too-large-fix = A procedure takes no more than 4 MB; perhaps another file was copied here.
check-not-text = The file is not UTF-8 text.
check-not-text-fix = Open it in an editor and save it again as UTF-8.
check-not-nfc = Accented letters are decomposed here; the program takes them for other letters.
check-not-nfc-fix = Type the accented letters again with a Unicode (precomposed) input method.
check-control-character = There is an invisible control character in this text.
check-control-character-fix = Delete this stretch and type it again.
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
check-unknown-format = This format version is not known.
check-unknown-format-fix = Write format: 1 at the top of the file.

## Names used elsewhere

check-unknown-law = There is no “{ $name }” under law.
check-unknown-law-fix = Add this source under law, or mend the name.
check-unknown-field = There is no question at “{ $name }”.
check-unknown-field-fix = Write section.id as in the form (tre.ho_ten), or the id of a triage question (noi_sinh).
check-unknown-document = There is no document “{ $name }”.
check-unknown-document-fix = Use an id that stands under documents.
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
check-elsewhere = This condition uses something that is at fault itself.
check-elsewhere-fix = Mend the fault there first.

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
check-bad-answer = The question “{ $name }” does not take this value.
check-bad-answer-fix = Write it as its question wants: an option's id, a date year-month-day, a number in digits only.
check-number-answer = The question “{ $name }” is answered with a bare JSON number, which loses leading zeros.
check-number-answer-fix = Put the value in double quotes.
