### The walk through one dossier: steps and progress.

walk-overview = Overview
walk-circumstances = Circumstances
walk-papers = Papers
walk-form = Form
walk-review = Review
walk-file = Filing online
walk-print = Print-outs
walk-progress = Question { $number } · { $least }–{ $most } left
walk-progress-exact = Question { $number } · { $left } left
walk-optional = (optional)
