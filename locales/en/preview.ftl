### Trying out a definition that is being written.

preview-mark = PREVIEW
preview-errors = { $count ->
    [1] 1 error
   *[other] { $count } errors
}
preview-warnings = { $count ->
    [1] 1 warning
   *[other] { $count } warnings
}
preview-clean = ✓ no errors in the files
preview-stale = older than the file
preview-examples = { $right }/{ $all } examples hold
preview-strip = Error, { $place }: { $message }
preview-panel = Files of the definition
preview-findings = Errors in the files
preview-unread = The file has errors, so there is nothing to try out yet. Mend and save it: this screen follows.
preview-examples-ask = Which example's answers should be tried out?
preview-examples-step = Examples
preview-line = line { $line }
preview-place = { $file }, line { $line }
preview-loaded = The answers of the example “{ $name }” are loaded.
preview-reset = All answers are gone; the walk begins anew.
preview-vanished = The question shown is no longer in the procedure; this is the next one.
preview-elsewhere = This is a preview: other procedures do not open here.
preview-quit = A preview keeps nothing.
preview-lost = The file cannot be read: { $why }.
preview-lost-fix = Save the file where it was to go on.
