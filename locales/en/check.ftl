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
