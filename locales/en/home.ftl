### First screen: finding a procedure, dossiers in progress.

home-search = Find a procedure
home-search-hint = name, code, or the words people use
home-nothing-found = No procedure found for “{ $query }”. Try fewer or other words.
home-dossiers = Dossiers in progress
home-favourites = Favourites
home-domains = Fields
home-ask-quit = Quit Cầm Tay?
