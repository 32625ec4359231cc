### What could not be read in a field: what to do, in the words of the label.

field-empty = Enter { $label }.
field-date-form = Enter { $label } as 5/6/1960.
field-date-day = Look at { $label } again: the month has no such day.
field-date-month = Look at { $label } again: months go from 1 to 12.
field-date-year = Look at { $label } again: a year has two or four digits.
field-date-year-missing = Add the year of { $label }.
field-date-day-missing = Enter day, month and year of { $label }.
field-number-form = Enter { $label } in digits.
field-number-whole = Enter { $label } as a whole number.
field-number-large = Look at { $label } again: the number is too large.
field-address-province = Province or city
field-address-commune = Commune or ward
field-address-detail = House, street, hamlet
field-address-old = Old address as on the papers (if different)
field-nothing-chosen = Choose { $label }.
field-not-in-list = Choose { $label } from the list; type part of its name to find it.
field-number-between = Look at { $label } again: from { $min } to { $max }.
field-number-least = Look at { $label } again: at least { $min }.
field-number-most = Look at { $label } again: at most { $max }.
