### Words of the commands.

cli-no-procedure = No procedure “{ $name }” in the set.
cli-did-you-mean = Did you mean { $name }?
cli-try-search = Search for it in everyday words: camtay search "{ $name }"

## Help pages

cli-about = Cầm Tay walks an officer and a citizen through a procedure. No network needed.
cli-about-search = Find a procedure by name, code or everyday words
cli-about-show = Show a procedure: the overview and the definition in words
cli-about-assess = Assess a file of answers: papers, problems, fees, times, verdict
cli-value-versions = VERSION
cli-help-versions = Two files or folders; ID@DATE twice; an ID and two dates; an ID
cli-about-diff = Tell in words what a new version of a procedure changes
cli-usage-diff = camtay diff OLD NEW | ID [OLD-DATE NEW-DATE]
cli-about-check = Check definitions: what is wrong, where, and how to mend it
cli-about-preview = Try out a definition while you write it: every save is seen at once
cli-about-new = Make the scaffold of a new definition, every key explained in place
cli-about-import = Import procedures from elsewhere as drafts to go on with
cli-about-import-portal = Import records of the National Public Service Portal as drafts
cli-about-schema = Print the JSON Schema with which an editor completes definitions
cli-usage = camtay [OPTIONS] [COMMAND]
cli-usage-search = camtay search QUERY [--json]
cli-usage-show = camtay show PROCEDURE [--tree | --dot | --json]
cli-usage-assess = camtay assess PROCEDURE --answers FILE [OPTIONS] [--json]
cli-usage-check = camtay check [PATH]… [OPTIONS] [--json]
cli-usage-preview = camtay preview PATH [--plain]
cli-usage-new = camtay new FIELD/ID [--name NAME] [--code CODE]
cli-usage-import = camtay import SOURCE …
cli-usage-import-portal = camtay import portal PATH… --out DIR [--json]
cli-usage-schema = camtay schema [KIND]
cli-heading-usage = Usage
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-value-command = COMMAND
cli-value-query = QUERY
cli-value-procedure = PROCEDURE
cli-value-file = FILE
cli-value-path = PATH
cli-value-new-folder = FIELD/ID
cli-value-name = NAME
cli-value-code = CODE
cli-value-folder = DIR
cli-value-day = DATE
cli-value-lang = LANG
cli-value-theme = THEME
cli-value-province = CODE
cli-value-commune = CODE
cli-value-channel = CHANNEL
cli-value-kind = KIND
cli-help-query = What to find, as citizens say it: con mới đẻ, sao y
cli-help-procedure = Id or code: dang-ky-khai-sinh, 1.001193
cli-help-answers = File of answers, YAML or JSON; - reads the input
cli-help-province = The province's code, two digits
cli-help-commune = The commune's code, five digits
cli-help-channel = How it is filed: in_person, online or post
cli-help-paths = Files or folders; procedures where none is named
cli-help-preview-path = A procedure.yaml, or the folder that holds it
cli-help-new-folder = The field, then the id: procedures/ho-tich/dang-ky-khai-tu
cli-help-name = The procedure's official name
cli-help-code = The national code, such as 1.001193
cli-help-records = Files .jsonl or .json, or folders of such files
cli-help-out = The folder for the drafts; edited files are kept
cli-help-notes = Tell notes as well: what could be better
cli-help-strict = Let warnings make the exit code 1
cli-help-fix = Mend what can be mended, and show every line
cli-help-dry-run = With --fix: only show, write nothing
cli-help-explain = Explain one thing that check tells
cli-value-diagnostic = NAME
cli-help-kind = procedure, examples, common or answers; all four where none is named
cli-help-tree = Print the flow as a tree: which answer opens what
cli-help-dot = Print the flow as a graph for Graphviz
cli-help-json = Write JSON for programs
cli-help-today = Take this day for today, as in 2026-07-01
cli-help-procedures = Use the definitions of this folder, not the built-in
cli-help-lang = The interface's language: vi or en
cli-help-theme = Colours: sang (light), toi (dark), tuong-phan
cli-help-plain = Line by line: for screen readers, old terminals
cli-help-help = Show this help
cli-help-version = Show the version

## Wrong command lines

cli-see-help = How to use it: camtay --help
cli-unknown-command = There is no command “{ $word }”.
cli-unknown-argument = This command has no option or argument “{ $word }”.
cli-missing = This command still needs: { $word }.
cli-no-value = A value is missing after { $word }.
cli-too-many = { $word } takes one value only.
cli-twice = { $word } may stand once only.
cli-not-text = The command line holds letters that cannot be read (not UTF-8).
cli-not-understood = This command line is not understood.
cli-wrong-word = { $option } does not take “{ $word }”. Write one of: { $known }.
cli-no-such-day = { $option } was given “{ $word }”, but the calendar has no such day.
cli-assumed-day = For the assumed day { $day }.
cli-wrong-day = { $option } does not take “{ $word }”. Write year-month-day, as in 2026-07-01.
cli-wrong-unit = { $option } does not take “{ $word }”. Write the code of { $known } digits.

## Files and folders

cli-folder-unread = The folder of definitions { $path } cannot be read: { $why }. Look at the path, or leave out --procedures to use the built-in ones.
cli-file-unread = The file { $path } cannot be read: { $why }. Look at the path and try again.
cli-defective = The definition in { $file } has errors and cannot be used yet. Mend these places and try again.
cli-answers-defective = The file of answers { $file } has places that cannot be used, so nothing was assessed. Mend them and try again.
cli-channel-refused = { $procedure } cannot be filed “{ $channel }”. It takes: { $ways }. Choose another way with --channel.
cli-not-written = The output cannot be written: { $why }. It is not complete.
cli-file-unwritten = Cannot write the file { $path }: { $why }. It is as it was; look at its permissions and try again.
cli-no-code = check tells nothing called “{ $word }”. The names are in camtay check --json and docs/chan-doan.md.
cli-cause-not-found = it is not there
cli-cause-denied = there is no permission
cli-cause-not-a-folder = it is no folder
cli-cause-not-a-file = it is no file
cli-cause-not-text = it is no UTF-8 text
cli-cause-too-large = there are too many files
cli-cause-full = the disk is full
cli-cause-read-only = the disk is read-only

## Search

cli-fits-code = the code
cli-fits-name = the name

## Assessment

cli-questions-left = Questions left
cli-more-items = { $section }: any more, or is that all?
cli-shelf = Kept aside, not used now
cli-right-one = The right procedure is { $name } ({ $id }).
cli-why-open = Not answered: { $what }.
cli-why-unseen = Papers not looked at: { $what }.
cli-why-elsewhere = Not used at this place or on this day.
cli-why-channel = Only when filed: { $channels }.

## Conditions in words

cli-cond-always = always
cli-cond-never = never
cli-cond-and = { $one } and { $other }
cli-cond-or = { $one } or { $other }
cli-cond-not = not: { $what }
cli-cond-is = { $one } is { $other }
cli-cond-is-not = { $one } is not { $other }
cli-cond-chosen = { $one } includes { $other }
cli-cond-known = { $what } is known
cli-cond-today = today
cli-cond-channel = the way of filing
cli-cond-amount = the amount { $what }
cli-cond-province = the province of { $what }
cli-cond-commune = the commune of { $what }
cli-cond-detail = the house and street of { $what }
cli-cond-old = the old address of { $what }
cli-cond-words = the number of words of { $what }
cli-cond-same-name = { $one } is the same name as { $other }
cli-cond-has = { $what } is there and right
cli-cond-age = the age by { $what }
cli-cond-days = the days from { $one } to { $other }
cli-cond-workdays = the working days from { $one } to { $other }
cli-cond-months = the months from { $one } to { $other }
cli-cond-years = the years from { $one } to { $other }
cli-cond-count-all = the number of { $what }
cli-cond-count = the number of { $one } with [{ $other }]
cli-cond-any = some { $one } with [{ $other }]
cli-cond-all = every { $one } has [{ $other }]
cli-cond-sum = the sum of { $other } over { $one }

## Showing

cli-show-outcomes = Where the road ends or turns
cli-show-checks = What is checked
cli-show-when = When: { $what }.
cli-show-point-when = { $says } (when { $what })
cli-show-needed = Needed when: { $what }.
cli-show-waived = Waived when: { $what }.
cli-show-ensure = Must hold: { $what }.
cli-show-is = Computed: { $what }.
cli-show-go-to = Go to: { $what }.
cli-show-one-of = One of: { $what }
cli-show-options = Answers: { $what }
cli-show-repeat = Once for each { $each }, at most { $most }.
cli-show-facts = What has a name
cli-show-allowed = Also: { $what }
cli-show-provinces = Only in provinces: { $what }.
cli-show-from = From { $what }.
cli-show-to = Until { $what }.
cli-show-times = { $what } đồng
cli-show-since = Within { $time } from: { $what }.
cli-check-nothing =
    There is no folder procedures here.
    Name a file or folder to check: camtay check PATH

## A new definition

cli-new-name = Tên chính thức của thủ tục
cli-new-done = { $folder } has procedure.yaml and examples.yaml now, every key explained in Vietnamese. What they say is invented: replace all of it before use.
cli-new-check = Check it: camtay check { $folder }
cli-new-walk = Walk it: camtay --procedures { $root }
cli-new-bad-id = “{ $name }” cannot be the name of the folder. Use small letters without marks and digits, joined by hyphens, such as { $near }
cli-new-no-domain = It is not known which field the procedure belongs to. Give the field's folder as well: camtay new procedures/ho-tich/{ $id }
cli-new-there = { $path } is there already and is not overwritten. Choose another id, or edit that file.
cli-new-not-written = Cannot write { $path }: { $why }. Look at the folder, then run this again.

## The assistant

cli-no-terminal =
    The assistant paints a whole terminal, but input or output is none here.
    Line by line: camtay --plain
cli-dumb-terminal =
    This terminal cannot be painted on (TERM=dumb).
    Line by line: camtay --plain
cli-terminal-failed =
    The terminal cannot be used: { $why }. What was stored is still there.
    Start again, or line by line: camtay --plain
cli-input-failed = What is typed cannot be read: { $why }. What was stored is still there; start again to go on.
cli-output-failed = Nothing can be written: { $why }. What was stored is still there; start again to go on.
cli-unsaved = Some answers were not stored: { $why } Start again, see which answers are missing and give them again.

## Preview

cli-preview-no-definition = The folder { $path } holds no procedure.yaml, so there is nothing to try out. Give the path of a procedure.yaml or of its folder.
cli-preview-follows = Following { $path }; it is checked whenever it is saved, Ctrl+C stops.
cli-preview-changed = { $path } has changed.

## The flow of a procedure (show --tree, --dot)

cli-flow-always = Always
cli-flow-rest = Depends on the form, the day, the way of filing or several answers
cli-flow-any = Depends on the answer
cli-flow-asked = Asked only where: { $what }.
cli-flow-ask = ask { $what }
cli-flow-turn = STOP: { $what }
cli-flow-paper = needed: { $what }
cli-flow-waive = waived: { $what }
cli-flow-fill = fill in { $what }
cli-flow-fee = { $what }
cli-flow-time = time: { $what }
cli-flow-limit = deadline: { $what }
cli-flow-maybe = perhaps { $what }
cli-flow-later = depends on later answers: { $what }
cli-flow-nothing = changes nothing
cli-flow-otherwise = Where no earlier row of the same item applies.
