### The words of the window and of plain mode.

shell-too-small = The window is too small: it needs at least 60 columns and 20 rows. Enlarge it or make the letters smaller; the dossier is safe. Ctrl+C quits.
shell-panic = Cầm Tay met a fault and had to stop ({ $place }). What was stored is safe; open the program again to go on.
shell-broken = Storing met a fault. Try again; if it stays, quit and open the program again.
shell-file-denied = This folder may not be written to. Choose another, or tell whoever looks after this machine.
shell-file-full = The disk is full. Delete some files, then print again.
shell-file-other = The file could not be written ({ $why }). Try again or choose another folder.
shell-more-before = ({ $count } more lines above, type <<)
shell-more-after = ({ $count } more lines below, type >>)
shell-plain-opening = Type a number to choose, words to fill in. An empty line goes on. <: back. >: next field. .: the page again. ( : ) what can be done. ?: help.
shell-plain-nothing = There is no “{ $typed }” on this page. Type . for the page again, : for what can be done.
shell-copy-by-hand = there is no clipboard here; the value stands on the line above, copy it from there.
shell-definition-unknown = The procedures in use hold no “{ $name }”. Open them with a set that does, or choose another procedure.
shell-definition-defective = { $file } has { $count } errors, so the procedure cannot be opened. Run `camtay check { $file }` for each error and its remedy.
shell-definition-unread = { $path } could not be read ({ $why }). Look at the file, then open the procedure again.
