### First screen: finding a procedure, dossiers in progress.

home-search = Find a procedure
home-search-hint = name, code, or the words people use
home-nothing-found = No procedure found for “{ $query }”. Try fewer or other words.
home-dossiers = Dossiers in progress
home-favourites = Favourites
home-domains = Fields
home-ask-quit = Quit Cầm Tay?
home-all = All procedures
home-filed = filed · { $receipt }
home-domain-business = Business
home-domain-certification = Certification
home-domain-civil-status = Civil status
home-domain-land = Land
home-domain-merit = People with merit
home-domain-residence = Residence
home-domain-social = Social protection
home-help = Help
home-help-other = No function keys: go with Tab or ↓ to Other commands at the end of the screen and press Enter.
home-help-save = Every answer is stored at once. Esc is always safe; nothing typed is lost.
home-help-dates = Type dates any way: 5/6/1960, 050660, 5-6-60. Numbers may have dots or spaces.
home-help-mouse = Every row and every key in the footer can be clicked.
home-quit-saved = Everything is stored. Dossiers in progress can be taken up on the first screen.
home-quit-unsaved = Something is not stored yet. It is stored before the program ends.
