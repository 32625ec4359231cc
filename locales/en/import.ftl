### Importing procedures from elsewhere: what was done, what was not taken, what was mended.

import-read = { $records } records read.
import-written = Written to { $out }: { $new } new procedures, { $renewed } older imports replaced, { $same } already there word for word.
import-kept = { $count } files that somebody wrote or edited stay as they are:
import-refused = Not taken, { $count }:
import-more = … and { $count } more; see the counts.
import-at-line = { $file }, line { $number }
import-at-item = { $file }, item { $number }
import-code = code { $code }
import-counts = Why not, how many:
import-flaws = Mended or left out, in how many records:
import-next = Imported drafts are not reviewed: papers and verdict have to be asked for. Try them: camtay --procedures { $out }
import-not-written = Cannot write { $path }: { $why }. What was written before is whole. Mend this, then run the same command again.

## Why not

import-refused-unreadable = cannot be read: { $why }
import-refused-not-a-file = not a regular file, or a folder too deep down
import-refused-empty = holds no record
import-refused-not-text = not UTF-8 text
import-refused-too-long = longer than a record can be
import-refused-not-json = not JSON
import-refused-given-up = too many lines in a row that are no records; the rest of the file is left unread
import-refused-not-a-record = JSON, but not the record of a procedure
import-refused-no-code = no code, or none of the usual form
import-refused-no-name = no name
import-refused-no-papers = names no paper; an empty list would read as "bring nothing"
import-refused-too-much = too many papers, cases or words
import-refused-repeated = the same record again
import-refused-same-code = another record before it has this code

## Mended or left out

import-flaw-html = HTML in texts, taken out
import-flaw-line-breaks = foreign line breaks (CRLF), changed
import-flaw-hard-spaces = hard spaces, made ordinary ones
import-flaw-controls = control characters, left out
import-flaw-invisible = invisible characters, left out
import-flaw-lost = letters lost before (�), kept for a look
import-flaw-decomposed = marks apart from their letters, composed
import-flaw-type = a value of the wrong type, taken as none
import-flaw-worded-count = a number of copies in words; the number they begin with is taken
import-flaw-wrong-count = an impossible number of copies (negative, broken, too large), left out
import-flaw-no-count = a paper without a number of copies
import-flaw-nameless-paper = a paper without a name, left out
import-flaw-odd-time = a time in hours or broken days, kept among the portal's words
import-flaw-several-times = several times for one way of filing, kept among the portal's words
import-flaw-several-fees = several fees for one way of filing, told in words
import-flaw-odd-fee = a sum that cannot be right (broken, negative, foreign money), told in words
import-flaw-wrong-date = an impossible date, left out
import-flaw-no-field = no field, put into “khac”
import-flaw-no-law = no law
import-flaw-no-result = no result
import-flaw-no-steps = no steps
import-flaw-same-name = the name of another procedure; the folder's name has the code as well
