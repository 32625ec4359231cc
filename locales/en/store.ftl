### Words for trouble with keeping dossiers: what happened, what it means, what to do.

store-homeless = The machine names no home folder for this user, so there is no place to keep dossiers. Nothing is lost. Set CAMTAY_HOME to a folder that can be written and start again.
store-open-read-only = { $path } may not be written, so the place of the dossiers could not be opened. Earlier dossiers are untouched. Ask the administrator for the right to write, or set CAMTAY_HOME to a folder that can be written.
store-open-full = The disk is full, so { $path } could not be opened. Earlier dossiers are untouched. Remove other files and start again.
store-open-busy = Another program holds { $path }, so the dossiers could not be opened. They are untouched. Close the other program, or wait a moment and start again.
store-open-corrupt = { $path } is damaged or is not Cầm Tay's, so the dossiers cannot be read. Nothing in the file was changed. Do not delete it; copy it elsewhere, restore a backup or tell the administrator.
store-open-misplaced = At { $path } a file stands in place of a folder, or a folder in place of a file, so the place of the dossiers could not be opened. Rename what stands there and start again.
store-open-other = { $path } could not be opened ({ $why }). Nothing was deleted. Start again; if it stays so, give the administrator this sentence.
store-newer = { $path } was written by a newer Cầm Tay (layout { $found }, this one knows { $known }), so this one does not open it. The dossiers are untouched. Use the newer Cầm Tay.
store-failed-read-only = The file of dossiers can no longer be written, so the last step is not saved. What was saved before is untouched. Ask the administrator for the right to write, then try again.
store-failed-full = The disk is full, so the last step is not saved. What was saved before is untouched. Remove other files, then try again.
store-failed-busy = { $attempt ->
    [read] Another program holds the file of dossiers, so it could not be read.
   *[other] Another program holds the file of dossiers, so the last step is not saved.
} What was saved before is untouched. Wait a moment, then try again.
store-failed-corrupt = { $attempt ->
    [read] The file of dossiers is damaged, so it cannot be read.
   *[other] The file of dossiers is damaged, so the last step is not saved.
} Do not delete the file; leave the program, copy the file elsewhere, restore a backup or tell the administrator.
store-failed-other = { $attempt ->
    [read] The dossiers could not be read ({ $why }).
    [append] The last step could not be saved ({ $why }).
    [draft] The unfinished words could not be kept ({ $why }).
    [choose] The choice could not be saved ({ $why }).
   *[close] The file of dossiers could not be closed tidily ({ $why }).
} What was saved before is untouched. Try again; if it stays so, give the administrator this sentence.
store-conflict = Dossier { $dossier } was changed elsewhere: this desk knows write { $expected }, the store has { $found }. The last step is not saved, so that nothing is overwritten. Open the dossier again, look at what is new and repeat the step.
store-missing = There is no dossier { $dossier } in the store. It was never saved, or it is on another machine. Choose again from the list.
store-record = One record of dossier { $dossier } (number { $number }) cannot be read ({ $why }). Nothing was guessed or changed. Use the newest Cầm Tay; if it stays so, restore a backup or tell the administrator.
store-randomness = The machine gave no random number ({ $why }), so a new dossier could not be named. Earlier dossiers are untouched. Try again; if it stays so, restart the machine.
