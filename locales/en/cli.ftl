### Words of the commands.

cli-no-procedure = No procedure “{ $name }” in the set.
cli-did-you-mean = Did you mean { $name }?
